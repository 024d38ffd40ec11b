import type { Cost } from "./measure.ts";
import type { Workload } from "./workload.ts";

/** One run of each command, one right after the other, so that what else the machine does falls on all of them. */
export interface Round {
  readonly plain: Cost;
  readonly cold: Cost;
  readonly emptied: Cost;
  readonly plainAgain: Cost;
  readonly again: Cost;
  readonly plainPerApp: Cost;
  /** The cold render of a tenth of the apps. */
  readonly tenth: Cost;
}

/**
 * Runs every command once to warm the file cache and Node's compile cache, then `count` times in turn.
 * @param each is called after each round
 */
export const rounds = async (whole: Workload, tenth: Workload, count: number, each: () => void = () => {}): Promise<readonly Round[]> => {
  const done: Round[] = [];
  for (let round = 0; round <= count; round++) {
    const plain = await whole.plain();
    const cold = await whole.cold();
    const plainAgain = await whole.plainAgain();
    const again = await whole.again();
    const emptied = await whole.emptied();
    const plainPerApp = await whole.plainPerApp();
    const small = await tenth.cold();
    if (round > 0) done.push({ plain, cold, emptied, plainAgain, again, plainPerApp, tenth: small });
    each();
  }
  return done;
};

/** The middle value; of an even number the higher of the two in the middle. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median of a value that each round gives. */
export const medianOf = (of: readonly Round[], value: (round: Round) => number): number => median(of.map(value));
