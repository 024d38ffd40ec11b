import type { ObjectRule } from "../../rule/object-rule.ts";
import { shown } from "../../schema/describe-fault.ts";

const policies = ["", "Always", "IfNotPresent", "Never"];

export const imageVolume: ObjectRule = {
  name: "image-volume",
  family: "api",
  severity: "error",
  holds: "A volume from an image names one, and how it is pulled",
  on: {
    "core.v1.ImageVolumeSource": ({ reference = "", pullPolicy = "" }, report, { object }) => {
      if (reference === "" && object.kind === "Pod") report([], "'reference' is missing", "only templates may leave it to others");
      if (!policies.includes(pullPolicy)) report(["pullPolicy"], `${shown(pullPolicy)} is none of ${policies.slice(1).join(", ")}`);
    },
  },
};
