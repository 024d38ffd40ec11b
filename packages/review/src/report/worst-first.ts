import { type Danger, rankOf } from "../danger/danger.ts";

/** The same things, the worst first, and of the same class as they stood. */
export const worstFirst = <Thing extends { readonly danger: Danger }>(all: readonly Thing[]): readonly Thing[] =>
  [...all].sort((one, other) => rankOf(one.danger) - rankOf(other.danger));
