import { at } from "@ashlar/checks/tree";
import { milliOf } from "../../capacity/amounts.ts";
import { changesIn, containerPairs } from "../container-pairs.ts";
import type { DangerRule } from "../danger-rule.ts";
import { workloadKinds } from "../workload-kinds.ts";

const whatHappens = {
  cpu: "is slowed down beyond that",
  memory: "is killed when it needs more than that",
} as const;

/** By so much a limit may go down without a word. */
const tolerated = 0.25;

export const limitCut: DangerRule = {
  name: "limit-cut",
  danger: "OUTAGE",
  tells: "A container may use less of its CPU or memory than before, by more than a quarter",
  kinds: workloadKinds,
  find: (change, context) =>
    containerPairs(change, context).flatMap((pair) =>
      (["memory", "cpu"] as const).flatMap((resource) => {
        const [before, after] = [pair.before, pair.after].map((side) => at(side, "resources", "limits")[resource]);
        const [was, is] = [milliOf(before), milliOf(after)];
        if (was === undefined || is === undefined || is >= was * (1 - tolerated)) return [];
        const share = Math.round((1 - is / was) * 100);
        return [
          {
            message: `Container '${pair.name}' may use ${before} → ${after} of ${resource}, ${share}% less, and ${whatHappens[resource]}`,
            remedy: "see first how much it used in its busiest hour",
            fields: changesIn(pair, "resources.limits{}").filter(
              ({ path }) => path.at(-1)?.name === resource || path.at(-1)?.kind !== "key",
            ),
          },
        ];
      }),
    ),
};
