import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { exposureOf, type ServiceExposure } from "./exposure/service-exposure.ts";
import { formerOf } from "./former.ts";
import { areWithin } from "./traffic/address-ranges.ts";

const reach: Readonly<Record<string, number>> = { ClusterIP: 0, ExternalName: 0, NodePort: 1, LoadBalancer: 2 };
const reachOf = (type: string): number => reach[type] ?? 0;

const describeRanges = ({ written }: ServiceExposure): string => (written.length === 0 ? "every address" : written.join(", "));

/** What opens, by the field that says so. */
const opened = (was: ServiceExposure, is: ServiceExposure): readonly (readonly [what: string, field: RegExp])[] => {
  const found: (readonly [string, RegExp])[] = [];
  const isBalanced = is.type === "LoadBalancer";
  if (reachOf(is.type) > reachOf(was.type)) {
    const whom = isBalanced
      ? is.internal === undefined
        ? `by a load balancer from ${describeRanges(is)}`
        : "by an internal load balancer"
      : "on a port of every node";
    found.push([
      `can be reached ${whom} instead of ${was.type === "ClusterIP" ? "only in the cluster" : `as ${was.type}`}`,
      /^spec\.(?:type|ports)/,
    ]);
  } else if (isBalanced) {
    if (was.internal !== undefined && is.internal === undefined)
      found.push([`gets a load balancer of the internet: ${was.internal} says no more that it is internal`, /^metadata\.annotations/]);
    else if (was.public === undefined && is.public !== undefined)
      found.push([`gets a load balancer of the internet by ${is.public}`, /^metadata\.annotations/]);
    if (!areWithin(is.ranges, was.ranges))
      found.push([
        `takes traffic from ${describeRanges(is)} instead of ${describeRanges(was)}`,
        /^spec\.loadBalancerSourceRanges|^metadata\.annotations/,
      ]);
  }
  const addresses = is.externalIps.filter((address) => !was.externalIps.includes(address));
  if (addresses.length > 0) found.push([`takes what is sent to ${addresses.join(", ")} through any node`, /^spec\.externalIPs/]);
  return found;
};

export const serviceExposed: DangerRule = {
  name: "service-exposed",
  danger: "SECURITY",
  tells: "A Service can be reached from outside where it could not, or from more addresses",
  kinds: [" Service"],
  of: ["created", "changed"],
  find: (change, context) => {
    const found = opened(exposureOf(formerOf(change, context)), exposureOf(change.after));
    if (found.length === 0) return [];
    const named = change.fields.filter(({ pattern }) => found.some(([, field]) => field.test(pattern)));
    const fields = named.filter(
      ({ pattern, path }) => !pattern.startsWith("metadata.annotations{}") || /load-?balancer/.test(path.at(-1)?.name ?? ""),
    );
    return [
      {
        message: `${describeIdentity(change.identity)} ${found.map(([what]) => what).join(", and ")}`,
        remedy: "route to it by a Gateway or Ingress, or name in loadBalancerSourceRanges who may reach it",
        fields,
      },
    ];
  },
};
