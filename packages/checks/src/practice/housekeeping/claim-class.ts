import type { ObjectRule } from "../../rule/object-rule.ts";

export const claimClass: ObjectRule = {
  name: "claim-class",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "A volume claim names its storage class",
  on: {
    "core.v1.PersistentVolumeClaimSpec": ({ storageClassName, volumeName }, report) => {
      if (storageClassName === undefined && volumeName === undefined)
        report([], "takes whatever class is the default of the cluster, now or later", "set storageClassName");
    },
  },
};
