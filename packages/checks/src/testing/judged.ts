import type { KubeObject } from "@ashlar/model";
import { parse, parseAllDocuments } from "yaml";
import { checkObject } from "../check-object.ts";
import { checkTree } from "../check-tree.ts";
import type { RuleFacts } from "../rule/rule.ts";
import type { TreeOf } from "../tree/tree.ts";

/** What one rule says of a manifest, each as `pointer  message`. Of Kubernetes 1.36, if nothing else is said. */
export const judged = (rule: Pick<RuleFacts, "name">, manifest: string, kubernetes = "1.36"): readonly string[] =>
  checkObject(parse(manifest) as KubeObject, { kubernetes })
    .filter((problem) => problem.rule === rule.name)
    .map(({ pointer = "", message }) => `${pointer}  ${message}`);

/** What one rule says of all manifests of a cluster together, each as `Kind namespace/name pointer  message`. */
export const judgedTree = (rule: Pick<RuleFacts, "name">, manifests: string, more: Partial<TreeOf> = {}): readonly string[] => {
  const objects = parseAllDocuments(manifests).map((document) => ({ object: document.toJS() as KubeObject }));
  return checkTree({ kubernetes: "1.36", objects, ...more })
    .filter((problem) => problem.rule === rule.name)
    .map(({ object, pointer = "", severity, message }) => `${object} ${pointer}  ${severity === "warning" ? "(warning) " : ""}${message}`);
};
