import { cIdentifier } from "./identifier.ts";
import type { Syntax } from "./syntax.ts";

const reserved: ReadonlySet<string> = new Set(
  "true false null in as break const continue else for function if import let loop package namespace return var void while".split(" "),
);

/** An identifier of the Common Expression Language, of whose words it may be none. */
export const celIdentifier: Syntax = (text) => (reserved.has(text) ? "is a word of the expression language (CEL)" : cIdentifier(text));
