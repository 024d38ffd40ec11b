/** Whether a text is what a pattern says. */
export type Matcher = (text: string) => boolean;

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** One piece of a pattern as a regular expression, and how many characters of the pattern it took. */
const piece = (pattern: string, at: number, one: string, any: string): readonly [string, number] => {
  const char = pattern[at] ?? "";
  if (char === "*") return pattern[at + 1] === "*" ? [".*", 2] : [any, 1];
  if (char === "?") return [one, 1];
  if (char === "\\") return [literal(pattern[at + 1] ?? ""), 2];
  if (char === "[") {
    const end = pattern.indexOf("]", at + 2);
    if (end > 0)
      return [
        `[${pattern
          .slice(at + 1, end)
          .replace(/^!/, "^")
          .replaceAll("\\", "\\\\")
          .replaceAll("[", "\\[")}]`,
        end - at + 1,
      ];
  }
  if (char === "{" && pattern.indexOf("}", at) > 0) return ["(?:", 1];
  return [literal(char), 1];
};

/**
 * A pattern as Argo CD's AppProjects and directory sources take them (gobwas/glob): `*`, `**`, `?`, `[a-z]`, `{a,b}`.
 * @param separator what a single `*` does not pass; none unless said
 */
export const glob = (pattern: string, separator = ""): Matcher => {
  if (pattern === "*" && separator === "") return () => true;
  if (!/[*?[\]{}\\]/.test(pattern)) return (text) => text === pattern;
  const one = separator === "" ? "." : `[^${literal(separator)}]`;
  let expression = "";
  let depth = 0;
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at];
    if (depth > 0 && (char === "," || char === "}")) {
      expression += char === "," ? "|" : ")";
      if (char === "}") depth--;
      at++;
      continue;
    }
    const [text, length] = piece(pattern, at, one, `${one}*`);
    if (text === "(?:") depth++;
    expression += text;
    at += length;
  }
  try {
    const compiled = new RegExp(`^${expression}$`, "su");
    return (text) => compiled.test(text);
  } catch {
    // Argo CD lets a pattern that it cannot read match nothing.
    return () => false;
  }
};

/** Whether a pattern forbids what it matches. */
export const isDenial = (pattern: string): boolean => pattern.startsWith("!");
