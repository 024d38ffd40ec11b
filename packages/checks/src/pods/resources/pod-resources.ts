import { parseQuantity } from "../../quantity/quantity.ts";
import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { hugePages, mayOvercommit, type Requirements } from "./resource-lists.ts";
import { type Amounts, type Counted, sumOfContainers } from "./sum-of-containers.ts";

const limitsOf: Counted = ({ limits }) => limits;
const requestsOf: Counted = ({ requests }) => requests;
/** A Pod's containers ask for their limits, where they say nothing else; those of a template do not yet. */
const requestsOrLimitsOf: Counted = ({ limits, requests }) => ({ ...limits, ...requests });

const milliOf = (written: string | number | undefined): bigint => (written === undefined ? 0n : (parseQuantity(written)?.milli ?? 0n));
const text = (milli: bigint): string => (milli % 1000n === 0n ? `${milli / 1000n}` : `${milli}m`);

const judgeRequests = (sum: Amounts, { limits, requests }: Requirements, isPod: boolean, report: Report): void => {
  for (const [name, needed] of sum) {
    const asked = requests?.[name];
    if (asked !== undefined && needed > milliOf(asked))
      report(["resources", "requests", name], `${asked} is less than its containers request, which is ${text(needed)}`);
    const limit = limits?.[name];
    if (isPod && asked === undefined && limit !== undefined && mayOvercommit(name) && needed > milliOf(limit))
      report(["resources", "limits", name], `${limit} is less than its containers request, which is ${text(needed)}`);
  }
};

const judgeLimits = (pod: Value, { limits }: Requirements, report: Report): void => {
  for (const [name, needed] of sumOfContainers(pod, limitsOf))
    if (name.startsWith(hugePages) && limits?.[name] !== undefined && needed > milliOf(limits[name]))
      report(["resources", "limits", name], `${limits[name]} is less than the limits of its containers, which are ${text(needed)}`);
  for (const [i, { resources = {} }] of (pod.containers as readonly Value[]).entries())
    for (const [name, limit] of Object.entries((resources as Requirements).limits ?? {})) {
      const whole = limits?.[name];
      if (whole !== undefined && milliOf(limit) > milliOf(whole))
        report(["containers", i, "resources", "limits", name], `${limit} is more than the ${whole} of the pod as a whole`);
    }
};

export const podResources: ObjectRule = {
  name: "pod-resources",
  family: "api",
  severity: "error",
  holds: "What a pod asks for as a whole is enough for its containers",
  on: {
    "core.v1.PodSpec": (pod, report, about) => {
      const resources = pod.resources as Requirements | undefined;
      if (resources === undefined || !since(34, about)) return;
      if (pod.os?.name === "windows") {
        report(["resources"], "a Windows pod has no resources as a whole", "give them to its containers");
        return;
      }
      if (resources.claims !== undefined) report(["resources", "claims"], "a pod as a whole has no claims", "name them in resourceClaims");
      if (pod.containers === undefined) return;
      const isPod = about.object.kind === "Pod";
      judgeRequests(sumOfContainers(pod, isPod ? requestsOrLimitsOf : requestsOf), resources, isPod, report);
      judgeLimits(pod, resources, report);
    },
  },
};
