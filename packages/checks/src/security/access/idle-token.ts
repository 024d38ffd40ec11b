import type { TreeRule } from "../../rule/tree-rule.ts";
import { perTree } from "../../tree/per-tree.ts";
import type { PodSource } from "../../tree/pods.ts";
import { podsOf } from "../../tree/pods.ts";
import { along, records, text } from "../../tree/read.ts";
import { namespaceOf, type Tree } from "../../tree/tree.ts";

const bindings = ["RoleBinding", "ClusterRoleBinding"];

/** The ServiceAccounts to which the tree gives rights, by `namespace/name`; `namespace/*` where all of a namespace have them. */
const withRights = perTree(
  (tree: Tree): ReadonlySet<string> =>
    new Set(
      bindings.flatMap((kind) =>
        tree.ofKind("rbac.authorization.k8s.io", kind).flatMap(({ object }) =>
          records(object.subjects).map((subject) => {
            const group = /^system:serviceaccounts:(.*)$/.exec(String(subject.name))?.[1];
            return group === undefined ? `${subject.namespace ?? namespaceOf(object)}/${subject.name}` : `${group}/*`;
          }),
        ),
      ),
    ),
);

/** Pods that log in to a Vault do so with that token. */
const logsInElsewhere = ({ object, path }: PodSource): boolean =>
  Object.keys(along(object, [...path.slice(0, -1), "metadata", "annotations"])).some((key) => key.startsWith("vault.hashicorp.com/"));

export const idleToken: TreeRule = {
  name: "idle-token",
  family: "security",
  severity: "warning",
  holds: "A pod mounts the token of its ServiceAccount only where that has rights",
  check: (tree, report) => {
    const known = withRights(tree);
    for (const pod of podsOf(tree)) {
      const { spec, namespace } = pod;
      if (spec.automountServiceAccountToken === false || logsInElsewhere(pod)) continue;
      const name = text(spec.serviceAccountName) ?? text(spec.serviceAccount) ?? "default";
      const account = tree.find("", "ServiceAccount", namespace, name)?.object;
      // What a ServiceAccount that is made elsewhere may do is not known; all others may do nothing at first.
      if (account === undefined && name !== "default") continue;
      if (account?.automountServiceAccountToken === false && spec.automountServiceAccountToken !== true) continue;
      if (known.has(`${namespace}/${name}`) || known.has(`${namespace}/*`)) continue;
      const message = `mounts a token of ServiceAccount '${name}', to which no binding gives any rights`;
      report(pod.placed, pod.path, message, "set automountServiceAccountToken to false");
    }
  },
};
