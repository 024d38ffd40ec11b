import { type ObjectRule, onEach } from "../../rule/object-rule.ts";
import { openTo } from "./open-to.ts";

const anonymous = new Map([
  ["system:anonymous", "anyone who reaches the API server"],
  ["system:unauthenticated", "anyone who reaches the API server"],
]);

export const openToAnonymous: ObjectRule = {
  name: "open-to-anonymous",
  family: "security",
  severity: "error",
  holds: "Nobody has rights without saying who they are",
  on: onEach(["rbac.v1.ClusterRoleBinding", "rbac.v1.RoleBinding"], openTo(anonymous)),
};
