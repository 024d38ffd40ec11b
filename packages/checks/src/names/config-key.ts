import { type Syntax, syntax } from "./syntax.ts";

const characters = syntax(/^[-._a-zA-Z0-9]+$/, 253, "is not a key of a ConfigMap or Secret (letters, digits, '-', '_' and '.')");

/** A key of a ConfigMap or Secret, which becomes a file's name. */
export const configKey: Syntax = (text) => {
  const why = characters(text);
  if (why !== undefined) return why;
  if (text === ".") return "is the folder itself";
  return text.startsWith("..") ? "begins with '..'" : undefined;
};
