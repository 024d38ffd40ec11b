import { syntax } from "./syntax.ts";

/** Digits and `%`. How much it may be, the field says. */
export const percent = syntax(/^[0-9]+%$/, Number.POSITIVE_INFINITY, "is not a percentage such as 25%");
