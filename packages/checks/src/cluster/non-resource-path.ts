import type { Syntax } from "../names/syntax.ts";

/** A URL of the API server that is no resource, with `*` at its end at most (pkg/apis/flowcontrol: ValidateNonResourceURLPath). */
export const nonResourcePath: Syntax = (text) => {
  if (text === "") return "is empty";
  if (text === "/") return undefined;
  if (!text.startsWith("/")) return "does not begin with '/'";
  if (text.includes(" ")) return "contains a space";
  if (text.includes("//")) return "contains '//'";
  const star = text.indexOf("*");
  return star >= 0 && (star < text.length - 1 || !text.endsWith("/*")) ? "has a '*' that is not a whole last part" : undefined;
};
