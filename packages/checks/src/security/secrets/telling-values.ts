import { groupOf } from "@ashlar/model";
import { perTree } from "../../tree/per-tree.ts";
import type { Placed, Tree } from "../../tree/tree.ts";
import { eachValue, someValue } from "./each-value.ts";
import { mayHoldSecret, secretIn } from "./secret-in.ts";

/** A value that tells something wherever it stands. */
export interface Telling {
  readonly placed: Placed;
  readonly path: readonly (string | number)[];
  /** What sort of secret it holds; else it is a switch that lets any certificate pass. */
  readonly secret?: string;
}

/** Switches of custom resources are known by their names: `insecureSkipVerify` of Prometheus, say. */
const trustsAll = /^(?:insecure_?skip_?(?:tls_?)?verify|skip_?tls_?verify|tls_?skip_?verify|tls_?insecure|insecure_?tls)$/i;

const isTelling = (value: unknown, key: string | undefined): boolean =>
  typeof value === "string" ? mayHoldSecret(value) : value === true && key !== undefined && trustsAll.test(key);

const isCustom = ({ object }: Placed): boolean => {
  const group = groupOf(object.apiVersion);
  return group.includes(".") && !group.endsWith(".k8s.io");
};

/** What a Secret holds is another rule's. */
const isValueOfSecret = ({ object }: Placed, [first]: readonly (string | number)[]): boolean =>
  object.kind === "Secret" && object.apiVersion === "v1" && (first === "data" || first === "stringData");

const tellingIn = (placed: Placed): readonly Telling[] => {
  const found: Telling[] = [];
  eachValue(placed.object, (value, path) => {
    const secret = typeof value === "string" && !isValueOfSecret(placed, path) ? secretIn(value) : undefined;
    if (secret !== undefined) found.push({ placed, path: [...path], secret });
    if (value === true && isCustom(placed) && trustsAll.test(String(path.at(-1)))) found.push({ placed, path: [...path] });
  });
  return found;
};

/** Every such value of a tree, found in one pass over all of it. */
export const tellingValues = perTree((tree: Tree): readonly Telling[] =>
  tree.objects.flatMap((placed) => (someValue(placed.object, isTelling) ? tellingIn(placed) : [])),
);
