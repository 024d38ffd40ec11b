import type { KubeObject } from "@ashlar/model";
import { podCounts } from "../../capacity/pod-counts.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { claimTemplates, deletesClaims } from "../data-loss/claim-templates.ts";
import { describeServices, servedBy } from "../served-by.ts";

const claimsThatStay = (object: KubeObject): string =>
  claimTemplates(object).length === 0 || deletesClaims(object, "whenDeleted") ? "" : "; the claims that it made stay, with their data";

export const workloadDeleted: DangerRule = {
  name: "workload-deleted",
  danger: "OUTAGE",
  tells: "A workload goes with all its pods; under another name or of another kind it is a new one",
  kinds: ["apps DaemonSet", "apps Deployment", "apps StatefulSet", "argoproj.io Rollout"],
  of: ["deleted"],
  find: ({ identity, kind, before: placed, renamedTo, replacedBy }, { before }) => {
    if (placed === undefined) return [];
    const [counted] = podCounts(kind, placed.object);
    if (counted?.count === 0) return [];
    const services = servedBy(before).get(placed) ?? [];
    const pods = counted === undefined ? "its pods on all nodes" : counted.count === 1 ? "its pod" : `its ${counted.count} pods`;
    const behind = services.length === 0 ? "" : `, behind ${describeServices(services)}`;
    const next = renamedTo ?? replacedBy;
    if (next === undefined)
      return [
        {
          message: `${identity.kind} goes with ${pods}${behind}${claimsThatStay(placed.object)}`,
          remedy: "scale it to zero first, and delete it when nobody missed it",
        },
      ];
    return [
      {
        message: `${describeIdentity(next)} comes at the same time as ${pods} ${counted?.count === 1 ? "goes" : "go"}${behind}: nothing waits until the new ones are ready`,
        remedy: "run both for one change, or let the Application sync with `PruneLast=true`",
      },
    ];
  },
};
