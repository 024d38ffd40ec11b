import { at, type Placed, perTree, type Scaler, scaledBy, scalersOf } from "@ashlar/checks/tree";
import type { DangerRule } from "../danger-rule.ts";
import { autoscalerKinds } from "./autoscaler-down.ts";

const scalerAt = perTree((tree): ReadonlyMap<Placed, Scaler> => new Map(scalersOf(tree).map((scaler) => [scaler.placed, scaler])));

export const autoscalerDeleted: DangerRule = {
  name: "autoscaler-deleted",
  danger: "OUTAGE",
  tells: "An autoscaler goes, and what it scaled stays without another",
  kinds: autoscalerKinds,
  of: ["deleted"],
  find: ({ before: placed }, { before, after }) => {
    const scaler = placed && scalerAt(before).get(placed);
    if (scaler === undefined) return [];
    const { group, kind, namespace, name } = scaler.target;
    const workload = after.find(group, kind, namespace, name);
    if (workload === undefined || scaledBy(after).has(workload)) return [];
    const { replicas } = at(workload.object, "spec");
    if (typeof replicas === "number" && scaler.most !== undefined && replicas >= scaler.most) return [];
    const stays = typeof replicas === "number" ? `it has ${replicas} pods from now on` : "it stays at the pods that it has then";
    const most = scaler.most === undefined ? "" : `, where up to ${scaler.most} were started`;
    return [
      {
        message: `Nothing scales ${kind} '${name}' any more: ${stays}${most}`,
        remedy: "write as many `replicas` as the busiest hour needs",
      },
    ];
  },
};
