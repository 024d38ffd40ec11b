import type { Random } from "../agreement/corpus/random.ts";

/** Any number of things, up to a limit. */
export const some = <Item>(random: Random, most: number, make: (random: Random) => Item): readonly Item[] =>
  Array.from({ length: random.below(most + 1) }, () => make(random));
