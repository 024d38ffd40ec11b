/**
 * Names by which a script reaches what lies outside of it: the process, files, clocks, chance, other code. The name of a property
 * (`.global`, `global:`), of a folder or the start of a text is none, as esbuild 0.28 prints them; a word inside a text may be taken for one.
 */
const outside =
  /(?<![.\w$"'`/]|\w-)(?:process|globalThis|global|require|Date|Temporal|Intl|crypto|performance|navigator|fetch|eval|Math(?!\.(?!random))|import\.meta|import\(|Function\()(?![\w$:/-])/;

/** What Node's own modules export that answers from what it is given and nothing else (documentation of Node 24). */
const pure: Readonly<Record<string, readonly string[]>> = {
  "node:crypto": ["createHash", "hash"],
  "node:util": ["isDeepStrictEqual"],
};

/** A module of Node's as esbuild 0.28 binds it: `var import_node_util = require("node:util");`. */
const bound = /^var (import_\w+) = require\("(node:\w+)"\);$/gm;

/** The script without the modules of Node's of which it uses nothing but what is pure. */
const withoutPure = (text: string): string =>
  text.replaceAll(bound, (line, name: string, module: string) => {
    const uses = [...text.matchAll(new RegExp(`\\b${name}\\b(?:\\.(\\w+))?`, "g"))].slice(1);
    return uses.every(([, member]) => member !== undefined && pure[module]?.includes(member)) ? "" : line;
  });

/**
 * Whether a bundle depends on its own text alone, as far as its text tells: it names nothing of Node's or of JavaScript's that could
 * answer differently another time. In doubt it says no, which costs time and nothing else.
 * @param text without the head that makes a function of it
 */
export const isSelfContained = (text: string): boolean => !outside.test(withoutPure(text));
