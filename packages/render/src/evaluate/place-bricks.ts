import type { Cluster } from "@ashlar/model";
import type { PlacedBrick } from "./evaluated.ts";

/** The bricks of a platform, each once, with the slots it stands in. */
export const placeBricks = (platform: Cluster["platform"]): readonly PlacedBrick[] => {
  const filled = Object.entries(platform).flatMap(([slot, brick]) => (brick === undefined ? [] : [{ slot, brick }]));
  return [...Map.groupBy(filled, ({ brick }) => brick)].map(([brick, places]) => ({ brick, slots: places.map(({ slot }) => slot) }));
};
