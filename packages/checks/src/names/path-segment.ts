import type { Syntax } from "./syntax.ts";

/** The beginning of a path segment, to which more will be appended. Empty is not refused: other rules ask for a name. */
export const pathSegmentPrefix: Syntax = (text) => {
  if (text.includes("/")) return "contains '/'";
  return text.includes("%") ? "contains '%'" : undefined;
};

/** One segment of a URL's path: names of roles and their bindings. Any length. */
export const pathSegment: Syntax = (text) => (text === "." || text === ".." ? "is a path of its own" : pathSegmentPrefix(text));
