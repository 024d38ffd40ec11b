import { dnsSubdomain } from "../names/dns-subdomain.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

type Path = readonly (string | number)[];

const group = "rbac.authorization.k8s.io";

const judge = ({ kind, name, apiGroup = "", namespace = "" }: Value, namespaced: boolean, at: Path, report: Report): void => {
  if (name === "") report([...at, "name"], "it is empty", "name who is granted the role");
  if (kind === "ServiceAccount") {
    const why = name === undefined || name === "" ? undefined : dnsSubdomain(name);
    if (why !== undefined) report([...at, "name"], `"${name}" ${why}`);
    if (apiGroup !== "")
      report([...at, "apiGroup"], `"${apiGroup}" is not the group of ServiceAccounts, which is the core group`, "leave it out");
    if (!namespaced && namespace === "") report(at, "'namespace' is missing: a ServiceAccount is of one");
  } else if (kind === "User" || kind === "Group") {
    if (apiGroup !== "" && apiGroup !== group) report([...at, "apiGroup"], `"${apiGroup}" is not ${group}`, "leave it out");
  } else if (kind !== undefined) report([...at, "kind"], `"${kind}" is none of User, Group, ServiceAccount`);
};

const look =
  (namespaced: boolean): Look =>
  ({ subjects }, report) => {
    if (subjects === undefined) return;
    for (let i = 0; i < subjects.length; i++) judge(subjects[i], namespaced, ["subjects", i], report);
  };

export const subject: ObjectRule = {
  name: "subject",
  family: "api",
  severity: "error",
  holds: "A role is granted to a user, a group, or a ServiceAccount; in a ClusterRoleBinding, to one of a namespace",
  on: { "rbac.v1.RoleBinding": look(true), "rbac.v1.ClusterRoleBinding": look(false) },
};
