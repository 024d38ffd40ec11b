import type { AnyBrick } from "@ashlar/model";
import { platformOf } from "@ashlar/render";
import type { BrickExample } from "./examples.ts";
import { scratchCluster } from "./scratch-cluster.ts";

/** What a brick offers in a scratch cluster. */
export const scratchOffers = (example: BrickExample, examples: readonly BrickExample[]): object => {
  const brick: AnyBrick = example.brick;
  return brick.offers(platformOf(scratchCluster([example], examples).cluster) as never);
};
