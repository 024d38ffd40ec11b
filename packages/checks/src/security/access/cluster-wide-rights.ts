import type { Value } from "../../rule/object-rule.ts";
import type { TreeRule } from "../../rule/tree-rule.ts";
import { perTree } from "../../tree/per-tree.ts";
import { at, records, texts } from "../../tree/read.ts";
import type { Placed } from "../../tree/tree.ts";

const workloads = ["deployments", "daemonsets", "statefulsets", "replicasets", "jobs", "cronjobs"];

/** What is needed in one namespace, hardly ever in all. */
const wide: readonly (readonly [resources: readonly string[], verbs: readonly string[], what: string])[] = [
  [["secrets"], ["get", "list", "watch"], "reads the Secrets of all namespaces"],
  [["pods/exec", "pods/attach"], ["get", "create"], "runs commands in the pods of all namespaces"],
  [["pods", ...workloads], ["create"], "starts pods in all namespaces, and so may act as any ServiceAccount"],
];

const rightsOf = (rule: Value): readonly string[] => {
  const [verbs, resources] = [texts(rule.verbs), texts(rule.resources)];
  if (texts(rule.resourceNames).length > 0) return [];
  return wide.flatMap(([things, needed, what]) =>
    things.some((each) => resources.includes(each)) && needed.some((verb) => verbs.includes(verb)) ? [what] : [],
  );
};

const bound = perTree((tree) => {
  const by = (kind: string): ReadonlySet<unknown> =>
    new Set(
      tree.ofKind("rbac.authorization.k8s.io", kind).flatMap(({ object }) => {
        const role = at(object, "roleRef");
        return role.kind === "ClusterRole" ? [role.name] : [];
      }),
    );
  return { everywhere: by("ClusterRoleBinding"), somewhere: by("RoleBinding") };
});

/** Parts of a larger role, which is bound in namespaces as a rule. */
const isPart = ({ object }: Placed): boolean =>
  Object.keys(at(object, "metadata", "labels")).some((label) => label.startsWith("rbac.authorization.k8s.io/aggregate-to-"));

export const clusterWideRights: TreeRule = {
  name: "cluster-wide-rights",
  family: "security",
  severity: "warning",
  holds: "No role that is bound in all namespaces reads Secrets, runs commands in pods or starts pods",
  check: (tree, report) => {
    const { everywhere, somewhere } = bound(tree);
    for (const placed of tree.ofKind("rbac.authorization.k8s.io", "ClusterRole")) {
      const { name } = placed.object.metadata;
      if ((somewhere.has(name) && !everywhere.has(name)) || isPart(placed)) continue;
      for (const [index, rule] of records(placed.object.rules).entries())
        for (const what of rightsOf(rule))
          report(placed, ["rules", index], what, "use a Role, or a RoleBinding in each namespace that needs it");
    }
  },
};
