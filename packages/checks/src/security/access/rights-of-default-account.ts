import { type Look, type ObjectRule, onEach, type Value } from "../../rule/object-rule.ts";

const judge: Look = ({ subjects }, report) => {
  if (subjects === undefined) return;
  for (const [index, { kind, name }] of (subjects as readonly Value[]).entries())
    if (kind === "ServiceAccount" && name === "default")
      report(
        ["subjects", index],
        "every pod that names no ServiceAccount gets these rights",
        "make a ServiceAccount for the pods that need them",
      );
};

export const rightsOfDefaultAccount: ObjectRule = {
  name: "rights-of-default-account",
  family: "security",
  severity: "warning",
  holds: "The ServiceAccount 'default' of a namespace has no rights",
  on: onEach(["rbac.v1.ClusterRoleBinding", "rbac.v1.RoleBinding"], judge),
};
