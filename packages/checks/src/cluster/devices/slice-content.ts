import { dnsLabel } from "../../names/dns-label.ts";
import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";

const most = 128;
const mostWithMore = 64;
const mostCounterSets = 8;
const mostCounters = 32;

const judgeTwice = (list: readonly Value[], field: string, report: Report): void => {
  const seen = new Set<unknown>();
  for (const [i, { name }] of list.entries()) {
    if (seen.has(name)) report([field, i, "name"], `a second one is called '${name}'`);
    seen.add(name);
  }
};

/** Counters by name; in a set that all devices share, or in what one device takes of it. */
export const judgeCounters = (counters: Value | undefined, at: readonly (string | number)[], report: Report): void => {
  const names = Object.keys(counters ?? {});
  if (counters !== undefined && names.length === 0) report([...at, "counters"], "it is empty", "list at least one");
  if (names.length > mostCounters) report([...at, "counters"], `${names.length} counters are more than ${mostCounters}`);
  for (const name of names) {
    const why = dnsLabel(name);
    if (why !== undefined) report([...at, "counters", name], `"${name}" ${why}`);
  }
};

const judgeCounterSets = (sets: readonly Value[], report: Report): void => {
  if (sets.length > mostCounterSets) report(["sharedCounters"], `${sets.length} sets of counters are more than ${mostCounterSets}`);
  judgeTwice(sets, "sharedCounters", report);
  for (const [i, { name, counters }] of sets.entries()) {
    const why = name === undefined ? undefined : dnsLabel(name);
    if (why !== undefined) report(["sharedCounters", i, "name"], `"${name}" ${why}`);
    judgeCounters(counters, ["sharedCounters", i], report);
  }
};

const hasMore = ({ taints, consumesCounters }: Value): boolean => taints?.length > 0 || consumesCounters?.length > 0;

export const sliceContent: ObjectRule = {
  name: "slice-content",
  family: "api",
  severity: "error",
  holds: "A ResourceSlice lists devices or the counters that devices share, each once, and not too many",
  on: {
    "resource.v1.ResourceSliceSpec": ({ devices, sharedCounters }, report, about) => {
      const counting = since(36, about); // before, what is about counters and taints is dropped
      const limit = counting && devices?.some(hasMore) ? mostWithMore : most;
      if (devices?.length > limit) report(["devices"], `${devices.length} devices are more than ${limit}`);
      else if (devices !== undefined) judgeTwice(devices, "devices", report);
      if (!counting || sharedCounters === undefined) return;
      if (devices !== undefined) report(["sharedCounters"], "it stands beside 'devices'", "make it a slice of its own");
      judgeCounterSets(sharedCounters, report);
    },
  },
};
