import { CelProblem } from "./cel-problem.ts";

/** A word of the Common Expression Language. */
export interface Token {
  readonly kind: "name" | "int" | "uint" | "double" | "string" | "bytes" | "sign" | "end";
  readonly text: string;
}

const space = /(?:[ \t\n\f\r]+|\/\/[^\n]*)+/y;
const name = /[_a-zA-Z][_a-zA-Z0-9]*/y;
const number = /(?:(?:\d+\.\d+|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)|(?:0x[0-9a-fA-F]+|\d+)[uU]?/y;
const sign = /==|!=|<=|>=|&&|\|\||[<>!\-+*/%?:.,()[\]{}]/y;
const escaped = "\\\\(?:[abfnrtv\"'\\\\?`]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2})";
const plain = `"""(?:[^"\\\\]|${escaped}|"(?!""))*"""|'''(?:[^'\\\\]|${escaped}|'(?!''))*'''|"(?:[^"\\\\\\n\\r]|${escaped})*"|'(?:[^'\\\\\\n\\r]|${escaped})*'`;
const raw = "[rR](?:\"\"\"[^]*?\"\"\"|'''[^]*?'''|\"[^\"\\n\\r]*\"|'[^'\\n\\r]*')";
const string = new RegExp(`[bB]?(?:${raw}|${plain})`, "y");

const match = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const numberOf = (text: string): Token => {
  if (/[uU]$/.test(text)) return { kind: "uint", text };
  const kind = /^0x|^\d+$/.test(text) ? "int" : "double";
  if (kind === "double" && !Number.isFinite(Number(text))) throw new CelProblem(`has a number that is too large, ${text}`);
  return { kind, text };
};

const largest = 2n ** 63n;

const judgeInt = ({ kind, text }: Token, negative: boolean): void => {
  if (kind === "int" && BigInt(text) > (negative ? largest : largest - 1n)) throw new CelProblem(`has a number that is too large, ${text}`);
};

const next = (text: string, at: number): Token => {
  const words = match(string, text, at);
  if (words !== undefined) return { kind: /^[bB]/.test(words) ? "bytes" : "string", text: words };
  const digits = match(number, text, at);
  if (digits !== undefined) return numberOf(digits);
  const letters = match(name, text, at);
  if (letters !== undefined) return { kind: "name", text: letters };
  const mark = match(sign, text, at);
  if (mark !== undefined) return { kind: "sign", text: mark };
  const c = text[at] as string;
  throw new CelProblem(
    c === '"' || c === "'"
      ? `has a string without its end, or with an unknown escape: ${text.slice(at, at + 20)}`
      : `has a '${c}', which is no sign`,
  );
};

/** The words of an expression, and an end. Throws a CelProblem on what is none. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = match(space, text, 0)?.length ?? 0; at < text.length; ) {
    const token = next(text, at);
    judgeInt(token, tokens.at(-1)?.text === "-");
    tokens.push(token);
    at += token.text.length;
    at += match(space, text, at)?.length ?? 0;
  }
  tokens.push({ kind: "end", text: "" });
  return tokens;
};
