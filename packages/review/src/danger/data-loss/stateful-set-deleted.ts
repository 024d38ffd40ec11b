import { describeWay } from "../../deletion/describe-departure.ts";
import type { DangerRule } from "../danger-rule.ts";
import { claimsOf, claimTemplates, deletesClaims, replicasOf } from "./claim-templates.ts";
import { lossOf } from "./loss-of.ts";

export const statefulSetDeleted: DangerRule = {
  name: "stateful-set-deleted",
  danger: "DATA-LOSS",
  tells: "A StatefulSet is deleted whose claims go with it (`whenDeleted: Delete`), or one that comes under a new name with empty volumes",
  kinds: ["apps StatefulSet"],
  of: ["deleted"],
  find: (change, context) => {
    const loss = lossOf(change, context);
    const object = change.before?.object;
    const templates = claimTemplates(object);
    if (loss === undefined || templates.length === 0) return [];
    const { namespace, name } = change.identity;
    const claims = claimsOf(templates, name, 0, Math.max(replicasOf(object), 1));
    const gone = `StatefulSet ${namespace}/${name} is ${describeWay(loss)}`;
    if (deletesClaims(object, "whenDeleted"))
      return [
        {
          message: `${gone}, and its claims ${claims} go with it (whenDeleted: Delete)`,
          remedy: "set `persistentVolumeClaimRetentionPolicy.whenDeleted: Retain` in a commit before",
        },
      ];
    const next = change.renamedTo ?? (change.replacedBy?.kind === "StatefulSet" ? change.replacedBy : undefined);
    if (next === undefined) return [];
    return [
      {
        message: `${gone}, and StatefulSet ${next.namespace}/${next.name} starts with empty volumes: what was written is in ${claims}, which nobody mounts any more`,
        remedy: "keep the name, or copy the data into the new claims first",
      },
    ];
  },
};
