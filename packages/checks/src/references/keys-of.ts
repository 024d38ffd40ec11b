import type { Tree } from "../tree/tree.ts";
import { configMapsOf } from "./producers/config-maps.ts";
import { secretsOf } from "./producers/secrets.ts";

/** The keys of a Secret or a ConfigMap; undefined where nobody knows them, or nobody makes it. */
export const keysOf = (tree: Tree, kind: string, namespace: string, name: string): ReadonlySet<string> | undefined =>
  (kind === "Secret" ? secretsOf(tree) : configMapsOf(tree)).get(`${namespace}/${name}`)?.keys;
