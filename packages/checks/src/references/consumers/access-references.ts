import { at, records, text } from "../../tree/read.ts";
import { namespaceOf } from "../../tree/tree.ts";
import { type Consumer, clusterWide, secret, serviceAccount } from "../reference.ts";

const rbac = "rbac.authorization.k8s.io";

const binding: Consumer = ({ object }, note) => {
  const { kind, name } = at(object, "roleRef");
  const namespace = namespaceOf(object);
  const path = ["roleRef", "name"];
  if (kind === "ClusterRole") note(clusterWide(rbac, "ClusterRole", name), path);
  if (kind === "Role" && object.kind === "RoleBinding") note({ group: rbac, kind: "Role", namespace, name }, path);
  for (const [index, subject] of records(object.subjects).entries())
    if (subject.kind === "ServiceAccount")
      note(serviceAccount(text(subject.namespace) ?? namespace, subject.name), ["subjects", index, "name"], { weak: true });
};

const account: Consumer = ({ object }, note) => {
  for (const field of ["secrets", "imagePullSecrets"])
    for (const [index, { name }] of records(object[field]).entries())
      note(secret(namespaceOf(object), name), [field, index, "name"], { weak: true });
};

export const accessConsumers: Readonly<Record<string, Consumer>> = {
  " ServiceAccount": account,
  [`${rbac} ClusterRoleBinding`]: binding,
  [`${rbac} RoleBinding`]: binding,
};
