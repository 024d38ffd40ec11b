import { countedKinds, podCounts } from "../../capacity/pod-counts.ts";
import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

export const replicasUp: DangerRule = {
  name: "replicas-up",
  danger: "ROUTINE",
  tells: "A workload has more pods than before",
  kinds: countedKinds,
  find: ({ kind, before, after, fields }) => {
    const is = new Map(podCounts(kind, after?.object).map((each) => [`${each.field} ${each.name}`, each.count]));
    return podCounts(kind, before?.object).flatMap(({ field, name, count: was }) => {
      const now = is.get(`${field} ${name}`);
      const about = changesAt(fields, field).filter(({ path }) => name === undefined || path.some((step) => step.name === name));
      return now === undefined || now <= was || about.length === 0 ? [] : [{ message: `${was} → ${now} pods`, fields: about }];
    });
  },
};
