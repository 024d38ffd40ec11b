import type { ObjectRule } from "../rule/object-rule.ts";

const longest = 256;

export const csiNode: ObjectRule = {
  name: "csi-node",
  family: "api",
  severity: "error",
  holds: "A driver on a CSINode has an id of 256 characters at most, each key of topology once, and no less than no volumes",
  on: {
    "storage.v1.CSINodeDriver": ({ nodeID = "", topologyKeys = [], allocatable }, report) => {
      if (nodeID.length > longest) report(["nodeID"], `is longer than ${longest} characters`);
      for (const [index, key] of topologyKeys.entries())
        if (topologyKeys.indexOf(key) < index) report(["topologyKeys", index], `'${key}' is there twice`);
      if (allocatable?.count < 0) report(["allocatable", "count"], `${allocatable.count} is less than 0`);
    },
  },
};
