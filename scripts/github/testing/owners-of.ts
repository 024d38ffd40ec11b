/** A line of CODEOWNERS. */
export interface OwnerLine {
  readonly pattern: string;
  readonly owners: readonly string[];
}

export const readOwners = (text: string): readonly OwnerLine[] =>
  text
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter(Boolean)
    .map((line) => {
      const [pattern = "", ...owners] = line.split(/\s+/);
      return { pattern, owners };
    });

/**
 * A pattern as GitHub reads it (docs.github.com, "About code owners"): as git reads one in .gitignore, but without `!` and `[ ]`, and
 * `docs/*` is not what lies deeper.
 */
const expressionOf = (pattern: string): RegExp => {
  if (/^!|\[/.test(pattern)) throw new Error(`CODEOWNERS has no pattern like ${pattern}`);
  const isFolder = pattern.endsWith("/");
  const body = pattern.replace(/^\/|\/$/g, "");
  const anchored = pattern.startsWith("/") || body.includes("/");
  const source = body
    .split(/(\*\*\/|\/\*\*$|\*|\?)/)
    .map((part) => {
      if (part === "**/") return "(?:.*/)?";
      if (part === "/**") return "/.*";
      if (part === "*") return "[^/]*";
      return part === "?" ? "[^/]" : part.replace(/[.+^${}()|\\]/g, "\\$&");
    })
    .join("");
  const deeper = isFolder ? "/.*" : body.endsWith("*") ? "" : "(?:/.*)?";
  return new RegExp(`^${anchored ? "" : "(?:.*/)?"}${source}${deeper}$`);
};

/** Who must approve a change of a path: the owners of the LAST line that matches, of whom one is enough. */
export const ownersOf = (lines: readonly OwnerLine[], path: string): readonly string[] =>
  lines.findLast(({ pattern }) => expressionOf(pattern).test(path))?.owners ?? [];
