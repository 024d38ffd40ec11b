import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { listNames } from "../served-by.ts";
import { hostKinds, hostsOf, isServed } from "./served-hosts.ts";

/** Where the kinds say their hosts. */
const places = ["spec.hostnames", "spec.hostname", "spec.hosts", "spec.listeners", "spec.prefix", "spec.rules", "spec.servers"] as const;

export const hostRemoved: DangerRule = {
  name: "host-removed",
  danger: "OUTAGE",
  tells: "A route, an Ingress or a listener takes no traffic any more for a host or a path that nothing else serves",
  kinds: hostKinds,
  find: ({ before, after, fields }, context) => {
    if (after === undefined) return [];
    const lost = [...hostsOf(before?.object)].filter((host) => !isServed(context.after, after, host));
    if (lost.length === 0) return [];
    const about = places.flatMap((place) => changesWithin(fields, place));
    if (about.length === 0) return [];
    return [
      {
        message: `Nothing answers any more for ${listNames(lost)}`,
        remedy: "let the new name answer beside the old one, until nobody asks that",
        fields: about.filter(({ pattern }) => !pattern.includes("backendRefs")),
      },
    ];
  },
};
