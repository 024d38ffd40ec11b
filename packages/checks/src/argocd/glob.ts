import { matchNodes } from "./match-nodes.ts";
import { parseGlob } from "./parse-glob.ts";

/** Whether a text is what a pattern says. */
export type Matcher = (text: string) => boolean;

/** Of a pattern that is a beginning and an end alone, gobwas/glob lets the two overlap: `kube-*-system` takes `kube-system`. */
const bothEnds = /^([^*?[\]{}\\]+)(\*\*?)([^*?[\]{}\\]+)$/;

/**
 * A pattern as Argo CD's AppProjects and directory sources take them (gobwas/glob 0.2.3): `*`, `**`, `?`, `[a-z]`, `[!abc]`, `{a,b}`. One
 * that is no pattern matches nothing.
 * @param separator what a single `*` does not pass; none unless said
 */
export const glob = (pattern: string, separator = ""): Matcher => {
  if (pattern === "*" && separator === "") return () => true;
  if (!/[*?[{\\]/.test(pattern)) return (text) => text === pattern;
  const ends = bothEnds.exec(pattern);
  if (ends !== null && (ends[2] === "**" || separator === ""))
    return (text) => text.startsWith(ends[1] ?? "") && text.endsWith(ends[3] ?? "");
  const nodes = parseGlob(pattern, separator);
  return nodes === undefined ? () => false : (text) => matchNodes(nodes, text);
};

/** Whether a pattern forbids what it matches. */
export const isDenial = (pattern: string): boolean => pattern.startsWith("!");

/** A pattern that may begin with `!`: then it matches what the rest does not. */
export const negatable = (pattern: string, separator = ""): Matcher => {
  if (!isDenial(pattern)) return glob(pattern, separator);
  const denied = glob(pattern.slice(1), separator);
  return (value) => !denied(value);
};
