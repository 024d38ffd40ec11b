import { missing } from "./missing.ts";

const group = "rbac.authorization.k8s.io";

export const missingRole = missing(
  { name: "missing-role", holds: "A Role or ClusterRole that a binding names is there" },
  [
    [group, "Role"],
    [group, "ClusterRole"],
  ],
  "correct the name, or make it: the binding gives nothing until it is there",
);
