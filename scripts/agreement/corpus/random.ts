/** Choices that a seed decides, the same on every machine. */
export interface Random {
  /** A whole number from 0 up to, and without, the limit. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  /** Any of a list, which is not empty. */
  readonly pick: <Item>(list: readonly Item[]) => Item;
}

/** Spreads a seed over all 32 bits, so that neighbours have nothing in common (the last step of MurmurHash3). */
const mixed = (seed: number): number => {
  let bits = seed | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};

/**
 * Mulberry32: 32 bits of state, plenty for choosing what to break.
 * @param seeds whole numbers, all of which count: `randomOf(seed, index)` has nothing in common with `randomOf(seed, index + 1)`
 */
export const randomOf = (...seeds: readonly number[]): Random => {
  let state = seeds.reduce((sum, seed) => mixed(sum ^ mixed(seed + 0x9e3779b9)), 1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below: Random["below"] = (limit) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error("nothing to pick from");
      return list[below(list.length)] as (typeof list)[number];
    },
  };
};
