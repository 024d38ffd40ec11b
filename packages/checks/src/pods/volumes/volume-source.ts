import { dnsLabel } from "../../names/dns-label.ts";
import type { ObjectRule } from "../../rule/object-rule.ts";

export const volumeSource: ObjectRule = {
  name: "volume-source",
  family: "api",
  severity: "error",
  holds: "A volume is named by a DNS label, and is of one kind",
  on: {
    "core.v1.Volume": (volume, report) => {
      const why = volume.name === undefined ? undefined : dnsLabel(volume.name);
      if (why !== undefined) report(["name"], `'${volume.name}' ${why}`);
      let sources = 0;
      for (const field in volume) if (field !== "name" && volume[field] !== undefined) sources++;
      if (sources < 2) return; // without any, it is an emptyDir
      const named = Object.keys(volume).filter((field) => field !== "name" && volume[field] !== undefined);
      report([], `${named.join(" and ")} exclude each other`, "make a volume of each");
    },
  },
};
