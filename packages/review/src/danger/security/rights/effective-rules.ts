import { at, type Placed, record, records, selectorOf, selects, type Tree } from "@ashlar/checks/tree";

/**
 * The rules of a role as the cluster has them: a ClusterRole that aggregates others has theirs, whatever it says itself (Kubernetes 1.36,
 * the controller clusterrole-aggregation).
 */
export const effectiveRules = (tree: Tree, { object }: Placed): readonly unknown[] => {
  const { clusterRoleSelectors } = at(object, "aggregationRule");
  if (clusterRoleSelectors === undefined || object.kind !== "ClusterRole") return records(object.rules);
  const selectors = records(clusterRoleSelectors).map(selectorOf);
  return tree.ofKind("rbac.authorization.k8s.io", "ClusterRole").flatMap((each) => {
    const labels = record(each.object.metadata.labels);
    return selectors.some((selector) => selects(selector, labels)) ? records(each.object.rules) : [];
  });
};

const prefix = "rbac.authorization.k8s.io/aggregate-to-";

/** The ClusterRoles of Kubernetes that a role's rules become part of, by its labels: `view`. */
export const aggregatedTo = (placed: Placed | undefined): readonly string[] =>
  Object.entries(record(placed?.object.metadata.labels)).flatMap(([key, value]) =>
    key.startsWith(prefix) && value === "true" ? [key.slice(prefix.length)] : [],
  );
