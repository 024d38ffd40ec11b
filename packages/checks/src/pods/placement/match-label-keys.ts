import type { About, ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";

/** The labels of the pods that are made of a value of these types. */
const podLabels = ({ object }: About): Value | undefined => (object.kind === "Pod" ? object.metadata?.labels : undefined);

/** How often a selector asks about a key. */
const timesAsked = (key: string, { matchLabels, matchExpressions = [] }: Value): number => {
  let times = matchLabels?.[key] === undefined ? 0 : 1;
  for (const each of matchExpressions as readonly Value[]) if (each.key === key) times++;
  return times;
};

const timesIn = (keys: readonly string[], key: string): number => keys.filter((each) => each === key).length;

const judgeList = (value: Value, field: "matchLabelKeys" | "mismatchLabelKeys", report: Report, about: About): void => {
  const keys = value[field] as readonly string[] | undefined;
  if (keys === undefined || keys.length === 0) return;
  if (value.labelSelector === undefined) {
    report([field], `there are ${field} without a labelSelector`, "add the selector that they belong to");
    return;
  }
  if (field === "mismatchLabelKeys") return;
  const labels = podLabels(about);
  for (const [i, key] of keys.entries()) {
    // of a Pod, the label's own value becomes one more expression, for each time that a list of keys has it
    const merged = labels?.[key] === undefined ? 0 : timesIn(keys, key) + timesIn(value.mismatchLabelKeys ?? [], key);
    if (timesAsked(key, value.labelSelector) + merged > 1)
      report([field, i], `the labelSelector asks about ${key} too`, "leave it to one of them");
  }
};

const judgeBoth = ({ matchLabelKeys, mismatchLabelKeys }: Value, report: Report): void => {
  if (matchLabelKeys === undefined || mismatchLabelKeys === undefined) return;
  for (const [i, key] of (matchLabelKeys as readonly string[]).entries())
    if (mismatchLabelKeys.includes(key))
      report(["matchLabelKeys", i], `${key} is in mismatchLabelKeys too`, "it cannot both match and not match");
};

/** Before 1.34: each key that the selector has anywhere. */
const judgeOlder = ({ matchLabelKeys, labelSelector }: Value, report: Report): void => {
  const keys = (matchLabelKeys ?? []) as readonly string[];
  if (keys.length > 0 && labelSelector === undefined) report(["matchLabelKeys"], "there are matchLabelKeys without a labelSelector");
  for (const [i, key] of keys.entries())
    if (timesAsked(key, labelSelector ?? {}) > 0)
      report(["matchLabelKeys", i], `the labelSelector asks about ${key} too`, "leave it to one of them");
};

export const matchLabelKeys: ObjectRule = {
  name: "match-label-keys",
  family: "api",
  severity: "error",
  holds: "Label keys that are matched by the pod's own value belong to a selector that leaves them alone",
  on: {
    "core.v1.PodAffinityTerm": (term, report, about) => {
      judgeList(term, "matchLabelKeys", report, about);
      judgeList(term, "mismatchLabelKeys", report, about);
      judgeBoth(term, report);
    },
    "core.v1.TopologySpreadConstraint": (constraint, report, about) => {
      if (since(34, about)) judgeList(constraint, "matchLabelKeys", report, about);
      else judgeOlder(constraint, report);
    },
  },
};
