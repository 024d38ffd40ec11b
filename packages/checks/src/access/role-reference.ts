import type { Look, ObjectRule } from "../rule/object-rule.ts";

const look =
  (...kinds: readonly string[]): Look =>
  ({ roleRef }, report) => {
    const kind = roleRef?.kind;
    if (kind !== undefined && !kinds.includes(kind)) report(["roleRef", "kind"], `"${kind}" is not ${kinds.join(" or ")}`);
  };

export const roleReference: ObjectRule = {
  name: "role-reference",
  family: "api",
  severity: "error",
  holds: "A RoleBinding grants a Role or ClusterRole, a ClusterRoleBinding a ClusterRole",
  on: { "rbac.v1.RoleBinding": look("Role", "ClusterRole"), "rbac.v1.ClusterRoleBinding": look("ClusterRole") },
};
