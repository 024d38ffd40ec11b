import type { Value } from "../../rule/object-rule.ts";
import { namespacesOf } from "../../tree/namespaces.ts";
import { at, record, text } from "../../tree/read.ts";
import { selectorOf, selects } from "../../tree/selector.ts";
import type { Tree } from "../../tree/tree.ts";
import type { Make } from "./made.ts";

const keysOf = (target: Value, additional: Value): readonly string[] =>
  [target.key, record(additional.jks).key, record(additional.pkcs12).key].flatMap((key) => text(key) ?? []);

/** What trust-manager makes of each Bundle: a ConfigMap or a Secret of its name, in every namespace that it targets (Bundle v1alpha1). */
export const bundles = (tree: Tree, kind: "ConfigMap" | "Secret", into: Make): void => {
  for (const { object } of tree.ofKind("trust.cert-manager.io", "Bundle")) {
    const target = at(object, "spec", "target");
    const written = target[kind === "ConfigMap" ? "configMap" : "secret"];
    if (written === undefined) continue;
    const selector = selectorOf(target.namespaceSelector);
    for (const [namespace, labels] of namespacesOf(tree).made)
      if (selects(selector, { ...labels, "kubernetes.io/metadata.name": namespace }))
        into(namespace, object.metadata.name, keysOf(record(written), record(target.additionalFormats)));
  }
};
