import { type Look, type ObjectRule, onEach } from "../../rule/object-rule.ts";

const judge: Look = ({ roleRef, subjects }, report, { object }) => {
  if (roleRef?.name !== "cluster-admin" || subjects === undefined) return;
  if (subjects.every(({ name }: { readonly name: string }) => name === "system:masters")) return;
  const where = object.kind === "RoleBinding" ? "in its namespace" : "everywhere";
  report(["roleRef"], `its subjects may do anything ${where}: it binds cluster-admin`, "bind a role with the rights that they need");
};

export const boundToClusterAdmin: ObjectRule = {
  name: "bound-to-cluster-admin",
  family: "security",
  severity: "warning",
  holds: "Nobody is bound to cluster-admin",
  on: onEach(["rbac.v1.ClusterRoleBinding", "rbac.v1.RoleBinding"], judge),
};
