import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";

/** Exactly one of these says to which nodes devices belong. */
const judge = (value: Value, fields: readonly string[], at: readonly (string | number)[], report: Report): void => {
  const set = fields.filter((field) => value[field] !== undefined && value[field] !== false && value[field] !== "");
  for (const field of fields) if (value[field] === false) report([...at, field], "it is false", "leave it out");
  if (set.length === 0) report(at, `none of ${fields.join(", ")} is set`, "say to which nodes it belongs");
  else if (set.length > 1) report(at, `${set.join(" and ")} exclude each other`, "keep one of them");
};

const ofDevice = ["nodeName", "nodeSelector", "allNodes"];

export const sliceNodes: ObjectRule = {
  name: "slice-nodes",
  family: "api",
  severity: "error",
  holds: "A ResourceSlice says in one way to which nodes its devices belong",
  on: {
    "resource.v1.ResourceSliceSpec": (spec, report, about) => {
      const perDevice = since(36, about); // dropped before
      judge(spec, perDevice ? [...ofDevice, "perDeviceNodeSelection"] : ofDevice, [], report);
      const terms = spec.nodeSelector?.nodeSelectorTerms;
      if (spec.nodeSelector !== undefined && terms?.length !== 1)
        report(["nodeSelector", "nodeSelectorTerms"], "there is not exactly one term", "put all that it asks into one");
      if (!perDevice) return;
      for (const [i, device] of ((spec.devices ?? []) as readonly Value[]).entries())
        if (spec.perDeviceNodeSelection === true) judge(device, ofDevice, ["devices", i], report);
        else
          for (const field of ofDevice)
            if (device[field] !== undefined)
              report(["devices", i, field], "the slice says it for all devices", "set perDeviceNodeSelection: true");
    },
  },
};
