import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { claimsOf, claimTemplates, deletesClaims, replicasOf } from "./claim-templates.ts";

export const statefulSetScaledDown: DangerRule = {
  name: "stateful-set-scaled-down",
  danger: "DATA-LOSS",
  tells: "A StatefulSet that deletes the claims of pods that it no longer has (`whenScaled: Delete`) gets fewer of them",
  kinds: ["apps StatefulSet"],
  find: ({ before, after, fields, identity: { namespace, name } }) => {
    const [was, is] = [replicasOf(before?.object), replicasOf(after?.object)];
    const changes = changesAt(fields, "spec.replicas");
    if (is >= was || changes.length === 0 || !deletesClaims(after?.object, "whenScaled")) return [];
    return [
      {
        message: `StatefulSet ${namespace}/${name} goes from ${was} to ${is} replicas, and the claims ${claimsOf(claimTemplates(after?.object), name, is, was)} are deleted (whenScaled: Delete)`,
        remedy: "set `persistentVolumeClaimRetentionPolicy.whenScaled: Retain` first, or move the data off these pods",
        fields: changes,
      },
    ];
  },
};
