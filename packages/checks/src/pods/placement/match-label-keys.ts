import type { About, ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";

type Keys = readonly string[];

/** How often a selector asks about each key. */
const timesAsked = ({ matchLabels, matchExpressions = [] }: Value): Map<string, number> => {
  const times = new Map<string, number>();
  const count = (key: string): unknown => times.set(key, (times.get(key) ?? 0) + 1);
  for (const key in matchLabels) count(key);
  for (const { key } of matchExpressions as readonly Value[]) count(key);
  return times;
};

/** Of a Pod, each key with a label of its own becomes one more expression of the selector, for each list that has it. */
const merge = (times: Map<string, number>, keys: Keys, { object }: About): void => {
  const labels = object.kind === "Pod" ? object.metadata?.labels : undefined;
  for (const key of keys) if (labels?.[key] !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
};

const judgeWithoutSelector = (value: Value, field: string, report: Report): boolean => {
  if (value.labelSelector !== undefined || !(value[field]?.length > 0)) return false;
  report([field], `there are ${field} without a labelSelector`, "add the selector that they belong to");
  return true;
};

const judgeMatched = (value: Value, most: number, times: ReadonlyMap<string, number>, report: Report): void => {
  for (const [i, key] of (value.matchLabelKeys as Keys).entries())
    if ((times.get(key) ?? 0) > most) report(["matchLabelKeys", i], `the labelSelector asks about ${key} too`, "leave it to one of them");
};

const judge = (value: Value, report: Report, about: About): void => {
  const { matchLabelKeys = [], mismatchLabelKeys = [], labelSelector } = value;
  judgeWithoutSelector(value, "mismatchLabelKeys", report);
  if (judgeWithoutSelector(value, "matchLabelKeys", report) || matchLabelKeys.length === 0) return;
  const times = timesAsked(labelSelector);
  merge(times, matchLabelKeys, about);
  merge(times, mismatchLabelKeys, about);
  judgeMatched(value, 1, times, report); // once, in matchLabels or in one expression, the server lets pass
  if (mismatchLabelKeys.length === 0) return;
  const mismatched = new Set(mismatchLabelKeys);
  for (const [i, key] of (matchLabelKeys as Keys).entries())
    if (mismatched.has(key)) report(["matchLabelKeys", i], `${key} is in mismatchLabelKeys too`, "it cannot both match and not match");
};

/** Before 1.34, a spread constraint's selector has none of the keys at all. */
const judgeOlder = (value: Value, report: Report): void => {
  if (judgeWithoutSelector(value, "matchLabelKeys", report) || !(value.matchLabelKeys?.length > 0)) return;
  judgeMatched(value, 0, timesAsked(value.labelSelector), report);
};

export const matchLabelKeys: ObjectRule = {
  name: "match-label-keys",
  family: "api",
  severity: "error",
  holds: "Label keys that are matched by the pod's own value belong to a selector that leaves them alone",
  on: {
    "core.v1.PodAffinityTerm": judge,
    "core.v1.TopologySpreadConstraint": (constraint, report, about) => {
      if (since(34, about)) judge(constraint, report, about);
      else judgeOlder(constraint, report);
    },
  },
};
