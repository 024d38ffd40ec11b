import type { TreeRule } from "../rule/tree-rule.ts";
import { namespaceLabels } from "../tree/namespaces.ts";
import { at, records, texts } from "../tree/read.ts";
import { selectorOf, selects } from "../tree/selector.ts";
import type { Placed, Tree } from "../tree/tree.ts";
import { externalSecret } from "./consumers/operator-references.ts";
import { absentOf } from "./looked-up.ts";
import { reportMissing } from "./missing.ts";

const group = "external-secrets.io";

/** Whether a ClusterSecretStore lets a namespace use it; undefined where that hangs on labels that nobody knows. */
const admits = (tree: Tree, { object }: Placed, namespace: string): boolean | undefined => {
  const conditions = records(at(object, "spec").conditions);
  const labels = namespaceLabels(tree, namespace);
  if (conditions.length === 0) return true;
  for (const { namespaces, namespaceRegexes, namespaceSelector } of conditions) {
    if (texts(namespaces).includes(namespace)) return true;
    // Go's regular expressions are not ours: who writes one is believed.
    if (texts(namespaceRegexes).length > 0) return true;
    if (namespaceSelector === undefined) continue;
    if (labels === undefined) return undefined;
    if (selects(selectorOf(namespaceSelector), labels)) return true;
  }
  return false;
};

export const missingStore: TreeRule = {
  name: "missing-store",
  family: "reference",
  severity: "error",
  holds: "The store that an ExternalSecret reads is there, and lets its namespace read",
  check: (tree, report) => {
    const remedy = "correct its name or its kind, or make it: no Secret is filled until it is there";
    for (const kind of ["SecretStore", "ClusterSecretStore"]) reportMissing(tree, absentOf(tree, group, kind), remedy, report);
    for (const from of tree.ofKind(group, "ExternalSecret"))
      externalSecret(from, ({ kind, name }, path) => {
        const store = kind === "ClusterSecretStore" ? tree.find(group, kind, "default", String(name)) : undefined;
        const namespace = from.object.metadata.namespace;
        if (store === undefined || namespace === undefined || admits(tree, store, namespace) !== false) return;
        report(
          from,
          path,
          `ClusterSecretStore '${name}' does not let namespace '${namespace}' use it`,
          "add the namespace to its `conditions`",
        );
      });
  },
};
