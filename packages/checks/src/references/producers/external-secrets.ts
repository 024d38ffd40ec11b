import type { Value } from "../../rule/object-rule.ts";
import { namespacesOf } from "../../tree/namespaces.ts";
import { at, record, records, text, texts } from "../../tree/read.ts";
import { selectorOf, selects } from "../../tree/selector.ts";
import { namespaceOf, type Tree } from "../../tree/tree.ts";
import type { Make } from "./made.ts";

/** The keys that an ExternalSecret writes; undefined where the store or a template decides (External Secrets 2, ExternalSecret). */
const keysOf = (spec: Value): Iterable<string> | undefined => {
  const { data, templateFrom, mergePolicy } = at(spec, "target", "template");
  if (records(templateFrom).length > 0) return undefined;
  const templated = Object.keys(record(data));
  if (templated.length > 0 && mergePolicy !== "Merge") return templated;
  if (records(spec.dataFrom).length > 0) return undefined;
  return [...templated, ...records(spec.data).flatMap(({ secretKey }) => text(secretKey) ?? [])];
};

const make = (spec: Value, namespace: string, name: string | undefined, into: Make): void => {
  const { name: target, creationPolicy } = record(spec.target);
  if (creationPolicy !== "None" && creationPolicy !== "Merge") into(namespace, text(target) ?? name, keysOf(spec));
};

/** Whether a ClusterExternalSecret writes to a namespace. */
const reaches = (spec: Value, namespace: string, labels: Value): boolean =>
  texts(spec.namespaces).includes(namespace) ||
  [...records(spec.namespaceSelectors), ...(spec.namespaceSelector === undefined ? [] : [spec.namespaceSelector])].some((selector) =>
    selects(selectorOf(selector), { ...labels, "kubernetes.io/metadata.name": namespace }),
  );

/** The Secrets of External Secrets: of each ExternalSecret, and of each ClusterExternalSecret in the namespaces that it names. */
export const externalSecrets = (tree: Tree, into: Make): void => {
  for (const { object } of tree.ofKind("external-secrets.io", "ExternalSecret"))
    make(at(object, "spec"), namespaceOf(object), object.metadata.name, into);
  for (const { object } of tree.ofKind("external-secrets.io", "ClusterExternalSecret")) {
    const spec = at(object, "spec");
    const name = text(spec.externalSecretName) ?? object.metadata.name;
    for (const [namespace, labels] of namespacesOf(tree).made)
      if (reaches(spec, namespace, labels)) make(record(spec.externalSecretSpec), namespace, name, into);
  }
};

/** The Secrets, as `namespace/name`, that an ExternalSecret adds keys to and that something else must make. */
export const mergedSecrets = (tree: Tree): ReadonlySet<string> =>
  new Set(
    tree.ofKind("external-secrets.io", "ExternalSecret").flatMap(({ object }) => {
      const { name, creationPolicy } = at(object, "spec", "target");
      return creationPolicy === "Merge" ? [`${namespaceOf(object)}/${text(name) ?? object.metadata.name}`] : [];
    }),
  );
