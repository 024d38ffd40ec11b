import { at, type Placed, perTree, type Tree, text } from "@ashlar/checks/tree";

/** The group and kind that a CRD defines, as tables name kinds: `cert-manager.io Certificate`. */
export const kindDefined = ({ object }: Placed): string =>
  `${text(at(object, "spec").group) ?? ""} ${text(at(object, "spec", "names").kind) ?? ""}`;

/** The CRDs of a tree, by the kind that each defines. */
export const definitionsOf = perTree(
  (tree: Tree): ReadonlyMap<string, Placed> =>
    new Map(tree.ofKind("apiextensions.k8s.io", "CustomResourceDefinition").map((placed) => [kindDefined(placed), placed])),
);
