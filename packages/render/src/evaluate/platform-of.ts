import type { AnyBrick, Cluster, Site } from "@ashlar/model";
import { lazyOffer } from "./lazy-offer.ts";

/** What apps and bricks are given: the site, and under each slot what its brick offers. */
export const platformOf = (cluster: Cluster): Site => {
  const { name, environment, kubernetes, cloud, git } = cluster;
  const platform: Site & Record<string, unknown> = {
    site: { cluster: name, environment: environment.name, kubernetes, cloud, git },
  };
  const offers = new Map<AnyBrick, object>();
  for (const [slot, brick] of Object.entries(cluster.platform)) {
    if (brick === undefined) continue;
    // The compiler proved the fit when the cluster was written (see `cluster`), so no need is left to check here.
    const offer = offers.get(brick) ?? lazyOffer(brick.name, () => brick.offers(platform as never));
    offers.set(brick, offer);
    platform[slot] = offer;
  }
  return platform;
};
