import type { AnyBrick, Cluster } from "@ashlar/model";
import type { PlacedBrick } from "./evaluated.ts";

interface Part {
  readonly brick: AnyBrick;
  readonly leaves: boolean;
}

/** A brick that stands for two stands beside them: it asks, they deploy. */
const partsOf = (brick: AnyBrick, leaves = false): readonly Part[] =>
  brick.moves === undefined
    ? [{ brick, leaves }]
    : [{ brick, leaves }, ...partsOf(brick.moves.from, true), ...partsOf(brick.moves.to, leaves)];

/** The bricks of a platform, each once, with the slots it stands in. */
export const placeBricks = (platform: Cluster["platform"]): readonly PlacedBrick[] => {
  const filled = Object.entries(platform).flatMap(([slot, brick]) =>
    brick === undefined ? [] : partsOf(brick).map((part) => ({ ...part, slot })),
  );
  return [...Map.groupBy(filled, ({ brick }) => brick)].map(([brick, places]) => ({
    brick,
    slots: [...new Set(places.map(({ slot }) => slot))],
    leaves: places.every(({ leaves }) => leaves),
  }));
};
