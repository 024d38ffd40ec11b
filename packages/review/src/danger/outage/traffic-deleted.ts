import { at, isEmptySelector, namespaceOf, type Placed, selectedPods, selectorOfLabels, type Tree } from "@ashlar/checks/tree";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { isMissed, listNames } from "../served-by.ts";
import { hostKinds, hostsOf, isServed } from "./served-hosts.ts";

/** Other kinds that take or split traffic, beside those that say for which hosts they do. */
const kinds: ReadonlySet<string> = new Set([
  ...hostKinds,
  "externaldns.k8s.io DNSEndpoint",
  "gateway.networking.k8s.io TCPRoute",
  "gateway.networking.k8s.io UDPRoute",
  "getambassador.io Listener",
  "getambassador.io TCPMapping",
]);

/** What a Service did, in words; undefined where nobody misses it. */
const lostService = (tree: Tree, placed: Placed): string | undefined => {
  const { type, selector: labels } = at(placed.object, "spec");
  const selector = selectorOfLabels(labels);
  const pods = isEmptySelector(selector) ? [] : selectedPods(tree, namespaceOf(placed.object), selector);
  if (type === "LoadBalancer") return "its external address is given back, and a new one is another";
  if (!isMissed(placed)) return undefined;
  if (pods.length > 0)
    return `whoever asks ${listNames(pods.map(({ placed: { object } }) => object.metadata.name))} by its name finds nobody`;
  return type === "ExternalName" || isEmptySelector(selector) ? "whoever asks by its name finds nobody" : undefined;
};

export const trafficDeleted: DangerRule = {
  name: "traffic-deleted",
  danger: "OUTAGE",
  tells: "Something goes that takes traffic: a Service, a Gateway, a route, an Ingress, a DNS record",
  kinds: [" Service", ...kinds],
  of: ["deleted"],
  find: ({ kind, identity, before: placed, renamedTo }, { before, after }) => {
    if (placed === undefined) return [];
    const lost = [...hostsOf(placed.object)].filter((host) => !isServed(after, placed, host));
    if (hostsOf(placed.object).size > 0 && lost.length === 0) return [];
    const what =
      kind === " Service"
        ? lostService(before, placed)
        : lost.length > 0
          ? `nothing answers any more for ${listNames(lost)}`
          : "the traffic that it took ends";
    if (what === undefined) return [];
    const now = renamedTo === undefined ? "" : `, and ${describeIdentity(renamedTo)} comes at the same time: there is no rename`;
    return [
      {
        message: `${identity.kind} goes: ${what}${now}`,
        remedy:
          renamedTo === undefined
            ? "see first that nobody asks any more"
            : "make the new one first, move whoever asks, then delete the old",
      },
    ];
  },
};
