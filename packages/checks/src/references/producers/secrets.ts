import { perTree } from "../../tree/per-tree.ts";
import { record } from "../../tree/read.ts";
import { namespaceOf, type Tree } from "../../tree/tree.ts";
import { bundles } from "./bundles.ts";
import { certificates } from "./certificates.ts";
import { externalSecrets, mergedSecrets } from "./external-secrets.ts";
import { isFilledLater } from "./filled-later.ts";
import { collectMade, type MadeByName, type Make } from "./made.ts";
import { operatorSecrets } from "./operators.ts";
import { sealedSecrets } from "./sealed-secrets.ts";

/** The keys that Kubernetes fills in by itself (kubernetes.io, Secret types). */
const tokenKeys = ["ca.crt", "namespace", "token"];

const plainSecrets = (tree: Tree, into: Make): void => {
  for (const { object } of tree.ofKind("", "Secret")) {
    const { data, stringData, type } = record(object);
    const keys = [...Object.keys(record(data)), ...Object.keys(record(stringData))];
    const all = type === "kubernetes.io/service-account-token" ? [...keys, ...tokenKeys] : keys;
    into(namespaceOf(object), object.metadata.name, isFilledLater(object.metadata) ? undefined : all);
  }
};

const declared = ({ outside }: Tree, into: Make): void => {
  for (const { kind, namespace, name, keys } of outside) if (kind === "Secret" && namespace !== undefined) into(namespace, name, keys);
};

/** Every Secret that anything of a tree makes, or that is declared as made outside, with its keys where they can be known. */
export const secretsOf = perTree((tree): MadeByName => {
  const made = collectMade((make) => {
    plainSecrets(tree, make);
    externalSecrets(tree, make);
    sealedSecrets(tree, make);
    certificates(tree, make);
    bundles(tree, "Secret", make);
    operatorSecrets(tree, make);
    declared(tree, make);
  });
  const merged = mergedSecrets(tree);
  return merged.size === 0 ? made : new Map([...made].map(([name, each]) => [name, merged.has(name) ? {} : each]));
});
