import { perTree } from "../../tree/per-tree.ts";
import { at, record, records } from "../../tree/read.ts";
import { namespaceOf, type Tree } from "../../tree/tree.ts";

const claimNames = perTree(
  (tree): ReadonlySet<string> =>
    new Set(
      tree
        .ofKind("apps", "StatefulSet")
        .flatMap(({ object }) =>
          records(at(object, "spec").volumeClaimTemplates).map(
            ({ metadata }) => `${namespaceOf(object)}/${record(metadata).name}-${object.metadata.name}`,
          ),
        ),
    ),
);

/** Whether a claim is that of a pod of a StatefulSet: `data-db-0` of the template `data` of `db` (kubernetes.io, StatefulSets). */
export const isTemplateClaim = (tree: Tree, namespace: string, name: string): boolean =>
  /-\d+$/.test(name) && claimNames(tree).has(`${namespace}/${name.replace(/-\d+$/, "")}`);
