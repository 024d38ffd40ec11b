import type { AnyBrick } from "@ashlar/model";
import { platformOf } from "@ashlar/render";
import type { Needs } from "./brick-needs.ts";
import type { BrickExample } from "./examples.ts";
import { scratchCluster } from "./scratch-cluster.ts";

/** What a brick offers in a scratch cluster. */
export const scratchOffers = (example: BrickExample, examples: readonly BrickExample[], needs: Needs): object => {
  const brick: AnyBrick = example.brick;
  return brick.offers(platformOf(scratchCluster([example], examples, needs).cluster) as never);
};
