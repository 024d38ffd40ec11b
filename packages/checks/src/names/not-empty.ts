import type { Syntax } from "./syntax.ts";

/** A syntax that does not refuse the empty string by itself, for a field that may not be empty. */
export const notEmpty =
  (syntax: Syntax): Syntax =>
  (text) =>
    text === "" ? "is empty" : syntax(text);
