/** A statement of a module's top level. */
export interface Statement {
  /** What it declares. */
  readonly name: string;
  readonly text: string;
  /** The names of other statements in it. */
  readonly uses: readonly string[];
}

/** The rest of a string, after its opening quote. */
const rest: Readonly<Record<string, RegExp>> = {
  '"': /(?:[^\\"]|\\[\s\S])*"/y,
  "'": /(?:[^\\']|\\[\s\S])*'/y,
  "`": /(?:[^\\`]|\\[\s\S])*`/y,
};

/** Where a statement that begins at `from` ends: after its closing brace, or its semicolon outside of all brackets and strings. */
const endOf = (code: string, from: number, isFunction: boolean): number => {
  let depth = 0;
  for (let i = from; i < code.length; i++) {
    const c = code[i] ?? "";
    const string = rest[c];
    if (string !== undefined) {
      string.lastIndex = i + 1;
      string.test(code);
      i = string.lastIndex - 1;
    } else if (c === "{" || c === "(" || c === "[") depth++;
    else if (c === "}" || c === ")" || c === "]") {
      depth--;
      // A function's parameters hold braces too; its body is what follows them.
      if (isFunction && depth === 0 && c === "}") return i + 1;
    } else if (c === ";" && depth === 0 && !isFunction) return i + 1;
  }
  return code.length;
};

const begins = /(?:function (validate\d+)|const ((?:schema|pattern|func|formats|wrapper)\d+) = )/y;

/** The statements of ajv's standalone code that others are made of; its exports and assignments are left out. */
export const topLevel = (code: string): readonly Statement[] => {
  const found: { name: string; text: string }[] = [];
  for (let i = code.indexOf(";") + 1; i < code.length; ) {
    begins.lastIndex = i;
    const match = begins.exec(code);
    const end = endOf(code, i, match?.[1] !== undefined);
    const name = match?.[1] ?? match?.[2];
    if (name !== undefined) found.push({ name, text: code.slice(i, end) });
    i = end;
  }
  const names = new Set(found.map(({ name }) => name));
  return found.map(({ name, text }) => ({
    name,
    text,
    uses: [...new Set(text.match(/\b(?:validate|schema|pattern|func|formats|wrapper)\d+\b/g))].filter(
      (used) => used !== name && names.has(used),
    ),
  }));
};
