import type { Cluster, Site } from "@ashlar/model";
import type { PlacedBrick } from "./evaluated.ts";
import { lazyOffer } from "./lazy-offer.ts";

/** What apps and bricks are given: the site, and under each slot what its brick offers. */
export const platformOf = (cluster: Cluster, bricks: readonly PlacedBrick[]): Site => {
  const { name, environment, kubernetes, cloud, git } = cluster;
  const platform: Site & Record<string, unknown> = {
    site: { cluster: name, environment: environment.name, kubernetes, cloud, git },
  };
  for (const { brick, slots } of bricks) {
    // The compiler proved the fit when the cluster was written (see `cluster`), so no need is left to check here.
    const offer = lazyOffer(brick.name, () => brick.offers(platform as never));
    for (const slot of slots) platform[slot] = offer;
  }
  return platform;
};
