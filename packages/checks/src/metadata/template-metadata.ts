import type { Look, ObjectRule } from "../rule/object-rule.ts";

const allowed: ReadonlySet<string> = new Set(["labels", "annotations"]);

const isEmpty = (value: unknown): boolean =>
  value === "" || value === 0 || (typeof value === "object" && value !== null && Object.keys(value).length === 0 && !Array.isArray(value));

const look: Look = ({ metadata }, report) => {
  for (const field in metadata)
    if (!allowed.has(field) && !isEmpty(metadata[field]))
      report(["metadata", field], `metadata of a claim template has labels and annotations only, no '${field}'`);
};

export const templateMetadata: ObjectRule = {
  name: "template-metadata",
  family: "api",
  severity: "error",
  holds: "A template for the claims of pods has labels and annotations as metadata, and nothing else",
  on: { "core.v1.PersistentVolumeClaimTemplate": look, "resource.v1.ResourceClaimTemplateSpec": look },
};
