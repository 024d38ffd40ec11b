import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type AnyBrick, isError } from "@ashlar/model";
import { brickNeeds } from "./brick-needs.ts";
import { compilePlatforms, type PlatformCase } from "./compile-platforms.ts";
import type { BrickExample } from "./examples.ts";
import { scratchPlatform } from "./scratch-cluster.ts";
import type { Swap } from "./swaps.ts";
import { tryBricks } from "./try-bricks.ts";

const module = pathToFileURL(join(import.meta.dirname, "../../packages/platform/src/gateway/moving/moving.ts")).href;

type Move = Pick<Swap, "one" | "other" | "ends" | "reasons">;

/** The first example of each gateway: two of one product are not a move. */
const gatewaysOf = (examples: readonly BrickExample[]): readonly BrickExample[] => {
  const gateways = examples.filter(({ slot }) => slot === "gateway");
  return gateways.filter(({ entry }, index) => gateways.findIndex((each) => each.entry === entry) === index);
};

/** Lets every gateway take over from every other: by the compiler, then rendered with routes on both, and checked. */
export const moves = async (examples: readonly BrickExample[]): Promise<readonly Move[]> => {
  const { moving }: { readonly moving: (move: { readonly from: AnyBrick; readonly to: AnyBrick }) => AnyBrick } = await import(module);
  const needs = new Map(brickNeeds(examples));
  const gateways = gatewaysOf(examples);
  const pairs = gateways.flatMap((from) => gateways.filter((to) => to !== from).map((to) => ({ from, to })));
  const cases = pairs.map(({ from, to }): PlatformCase & { readonly move: BrickExample } => {
    const cloud = from.cloud ?? to.cloud;
    const move: BrickExample = {
      entry: "gateway/moving",
      slot: "gateway",
      brick: moving({ from: from.brick, to: to.brick }),
      moves: { from, to },
      // What either wants beside it; a newer Gateway API where one needs that.
      beside: { ...from.beside, ...to.beside },
      ...(cloud && { cloud }),
    };
    needs.set(move, [...(needs.get(from) ?? []), ...(needs.get(to) ?? [])]);
    return { name: `${from.entry} ${to.entry}`, move, platform: {} };
  });
  const together = cases.filter(
    ({ move }) => new Set([move.moves?.from.cloud?.provider, move.moves?.to.cloud?.provider].filter(Boolean)).size < 2,
  );
  const placed = together.map((each) => ({ ...each, platform: scratchPlatform([each.move], examples, needs) }));
  const misfits = compilePlatforms(placed, examples);
  const tried: Move[] = cases
    .filter((each) => !together.includes(each))
    .flatMap(({ move }) => (move.moves ? [{ one: move.moves.from, other: move.moves.to, ends: "elsewhere" as const, reasons: [] }] : []));
  for (const each of placed) {
    if (each.move.moves === undefined) continue;
    const { from: one, to: other } = each.move.moves;
    const said = misfits.get(each) ?? [];
    if (said.length > 0) {
      tried.push({ one, other, ends: "does not compile", reasons: [...new Set(said.map(({ at, sentence }) => `${at}: ${sentence}`))] });
      continue;
    }
    const { problems } = await tryBricks([each.move], examples, needs);
    const errors = problems.filter(isError).map(({ rule, message }) => `${rule}: ${message}`);
    tried.push({ one, other, ends: errors.length > 0 ? "is refused" : "fits", reasons: [...new Set(errors)] });
  }
  return tried;
};
