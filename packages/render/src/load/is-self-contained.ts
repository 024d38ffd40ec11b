/**
 * Names by which a script reaches what lies outside of it: the process, files, clocks, chance, other code. The name of a property
 * (`.global`, `global:`), of a folder or the start of a text is none, as esbuild 0.28 prints them; a word inside a text may be taken for one.
 */
const outside =
  /(?<![.\w$"'`/])(?:process|globalThis|global|require|Date|Temporal|Intl|crypto|performance|navigator|fetch|eval|Math(?!\.(?!random))|import\.meta|import\(|Function\()(?![\w$:/-])/;

/**
 * Whether a bundle depends on its own text alone, as far as its text tells: it names nothing of Node's or of JavaScript's that could
 * answer differently another time. In doubt it says no, which costs time and nothing else.
 * @param text without the head that makes a function of it
 */
export const isSelfContained = (text: string): boolean => !outside.test(text);
