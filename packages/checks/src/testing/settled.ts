import type { KubeObject } from "@ashlar/model";
import { parseAllDocuments } from "yaml";
import { type Checked, check } from "../check.ts";

/** What all rules together say of manifests, each as `severity rule object  message`. */
export const settled = (manifests: string, more: Partial<Checked> = {}): readonly string[] => {
  const objects = parseAllDocuments(manifests).map((document) => ({ object: document.toJS() as KubeObject }));
  return check({ kubernetes: "1.36", objects, ...more }).map(
    ({ severity = "error", rule, object, message }) => `${[severity, rule, object].filter(Boolean).join(" ")}  ${message}`,
  );
};
