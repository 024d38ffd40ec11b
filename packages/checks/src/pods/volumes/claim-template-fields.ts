import type { ObjectRule } from "../../rule/object-rule.ts";

const allowed = new Set(["labels", "annotations"]);

export const claimTemplateFields: ObjectRule = {
  name: "claim-template-fields",
  family: "api",
  severity: "error",
  holds: "The template of a pod's claim has labels and annotations, and no other metadata",
  on: {
    "core.v1.PersistentVolumeClaimTemplate": ({ metadata }, report) => {
      for (const field in metadata)
        if (!allowed.has(field) && metadata[field] !== undefined && metadata[field] !== "")
          report(["metadata", field], `a claim's template has no ${field}`, "the pod and the volume name it");
    },
  },
};
