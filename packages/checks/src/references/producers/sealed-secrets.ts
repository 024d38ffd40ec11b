import { at, text } from "../../tree/read.ts";
import { namespaceOf, type Tree } from "../../tree/tree.ts";
import type { Make } from "./made.ts";

/** The Secrets of Sealed Secrets: named as they are, unless their template says otherwise (SealedSecretSpec). */
export const sealedSecrets = (tree: Tree, into: Make): void => {
  for (const { object } of tree.ofKind("bitnami.com", "SealedSecret")) {
    const { name, namespace } = at(object, "spec", "template", "metadata");
    const keys = [...Object.keys(at(object, "spec", "encryptedData")), ...Object.keys(at(object, "spec", "template", "data"))];
    into(text(namespace) ?? namespaceOf(object), text(name) ?? object.metadata.name, keys);
  }
};
