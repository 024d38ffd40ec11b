import type { Syntax } from "./syntax.ts";

/** A syntax for a field in which the empty string counts as absent. */
export const orEmpty =
  (syntax: Syntax): Syntax =>
  (text) =>
    text === "" ? undefined : syntax(text);
