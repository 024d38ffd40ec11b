import { droppedKinds, upstreamUpdates } from "../../charts/upstream-updates.ts";
import { definitionsOf } from "../../deletion/definitions.ts";
import type { DangerRule, Found } from "../danger-rule.ts";
import { counted } from "../data-loss/counted.ts";

export const chartKindsDropped: DangerRule = {
  name: "chart-kinds-dropped",
  danger: "OUTAGE",
  tells:
    "A new version of a chart brings kinds no more of which there are objects: Argo CD leaves their CRDs, and nobody looks after the objects",
  kinds: ["argoproj.io Application"],
  find: (change, { charts, after }) =>
    droppedKinds(upstreamUpdates(change, charts)).flatMap(({ group, kind }): readonly Found[] => {
      const key = `${group} ${kind}`;
      if (definitionsOf(after).has(key)) return [];
      const objects = after.kinds.get(key) ?? [];
      const name = `${kind} (${group})`;
      // Argo CD 3.5 puts no mark on CRDs, so it does not prune them.
      if (objects.length === 0)
        return [{ danger: "CONFIG", message: `${name} is no longer brought: its CRD stays in the cluster, and nobody updates it` }];
      const [first] = objects;
      return [
        {
          message: `${name} is no longer brought: ${counted(objects.length, "object")} of the tree, ${first?.path} among them, ${objects.length === 1 ? "stays" : "stay"} in the cluster, and what read them may be gone`,
          remedy: "move them to the kind that takes its place first; the notes of the release say which",
        },
      ];
    }),
};
