import { isError } from "@ashlar/model";
import { brickNeeds } from "./brick-needs.ts";
import { compilePlatforms, type PlatformCase } from "./compile-platforms.ts";
import type { BrickExample } from "./examples.ts";
import { scratchPlatform } from "./scratch-cluster.ts";
import { tryBricks } from "./try-bricks.ts";

/** What comes of two bricks on one platform. */
export interface Swap {
  readonly one: BrickExample;
  readonly other: BrickExample;
  /** `fits`, or where it ends: they run in different clouds, the compiler refuses them, the render does. */
  readonly ends: "fits" | "elsewhere" | "does not compile" | "is refused";
  /** Each a sentence: of the compiler, or a problem's. */
  readonly reasons: readonly string[];
}

type Pair = readonly [one: BrickExample, other: BrickExample];

const pairsOf = (examples: readonly BrickExample[]): readonly Pair[] =>
  examples.flatMap((one, index) =>
    examples.slice(index + 1).flatMap((other): readonly Pair[] => (one.slot === other.slot ? [] : [[one, other]])),
  );

const cloudsOf = (pair: Pair): readonly string[] => [...new Set(pair.flatMap(({ cloud }) => cloud?.provider ?? []))];

/**
 * Puts every brick beside every other, each pair in a scratch cluster: first by the compiler, all in one program, then rendered with an app
 * that asks for all that is offered, and checked.
 */
export const swaps = async (examples: readonly BrickExample[]): Promise<readonly Swap[]> => {
  const needs = brickNeeds(examples);
  const all = pairsOf(examples);
  const together = all.filter((pair) => cloudsOf(pair).length < 2);
  const cases = together.map((pair): PlatformCase & { readonly pair: Pair } => ({
    name: pair.map(({ entry }) => entry).join(" "),
    pair,
    platform: scratchPlatform(pair, examples, needs),
  }));
  const misfits = compilePlatforms(cases, examples);
  const tried: Swap[] = all
    .filter((pair) => cloudsOf(pair).length > 1)
    .map(([one, other]) => ({ one, other, ends: "elsewhere", reasons: [] }));
  for (const each of cases) {
    const [one, other] = each.pair;
    const said = misfits.get(each) ?? [];
    if (said.length > 0) {
      const reasons = [...new Set(said.map(({ at, sentence }) => `${at}: ${sentence}`))];
      tried.push({ one, other, ends: "does not compile", reasons });
      continue;
    }
    const { problems } = await tryBricks(each.pair, examples, needs);
    const errors = problems.filter(isError).map(({ rule, message }) => `${rule}: ${message}`);
    tried.push({ one, other, ends: errors.length > 0 ? "is refused" : "fits", reasons: [...new Set(errors)] });
  }
  return tried;
};
