import { perTree } from "../../tree/per-tree.ts";
import { at } from "../../tree/read.ts";
import { namespaceOf } from "../../tree/tree.ts";
import { bundles } from "./bundles.ts";
import { isFilledLater } from "./filled-later.ts";
import { collectMade } from "./made.ts";

/** Every ConfigMap that anything of a tree makes, or that is declared as made outside, with its keys where they can be known. */
export const configMapsOf = perTree((tree) =>
  collectMade((make) => {
    for (const { object } of tree.ofKind("", "ConfigMap")) {
      const keys = [...Object.keys(at(object, "data")), ...Object.keys(at(object, "binaryData"))];
      make(namespaceOf(object), object.metadata.name, isFilledLater(object.metadata) ? undefined : keys);
    }
    bundles(tree, "ConfigMap", make);
    for (const { kind, namespace, name, keys } of tree.outside)
      if (kind === "ConfigMap" && namespace !== undefined) make(namespace, name, keys);
  }),
);

/** The ConfigMap with the cluster's own CA, which every namespace has (kubernetes.io, Kubernetes 1.20 and later), and its key. */
export const rootCa = { name: "kube-root-ca.crt", key: "ca.crt" } as const;
