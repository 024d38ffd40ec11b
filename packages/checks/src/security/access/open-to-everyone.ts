import { type ObjectRule, onEach } from "../../rule/object-rule.ts";
import { openTo } from "./open-to.ts";

const everyone = new Map([
  ["system:authenticated", "every user and every ServiceAccount"],
  ["system:serviceaccounts", "every ServiceAccount of the cluster"],
]);

export const openToEveryone: ObjectRule = {
  name: "open-to-everyone",
  family: "security",
  severity: "warning",
  holds: "Rights are given to those who need them, not to all",
  on: onEach(["rbac.v1.ClusterRoleBinding", "rbac.v1.RoleBinding"], openTo(everyone)),
};
