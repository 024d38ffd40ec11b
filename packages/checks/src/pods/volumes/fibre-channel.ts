import type { ObjectRule } from "../../rule/object-rule.ts";

export const fibreChannel: ObjectRule = {
  name: "fibre-channel",
  family: "api",
  severity: "error",
  holds: "A Fibre Channel disk is found by targets and a unit number, or by its own names",
  on: {
    "core.v1.FCVolumeSource": ({ targetWWNs = [], wwids = [], lun }, report) => {
      if (targetWWNs.length === 0 && wwids.length === 0) report([], "none of targetWWNs, wwids is there", "set one of them");
      if (targetWWNs.length === 0) return;
      if (wwids.length > 0) report([], "targetWWNs and wwids exclude each other", "keep one of them");
      if (lun === undefined) report([], "'lun' is missing, which targetWWNs need");
      else if (lun < 0 || lun > 255) report(["lun"], `${lun} is not from 0 to 255`);
    },
  },
};
