import type { TreeRule } from "../rule/tree-rule.ts";
import { lookedUp } from "./looked-up.ts";
import { reportMissing } from "./missing.ts";
import { classKinds } from "./missing-class.ts";

/** Kinds to which a rule of their own sees. */
const elsewhere: ReadonlySet<string> = new Set([
  ...classKinds,
  " ConfigMap",
  " PersistentVolumeClaim",
  " Secret",
  " Service",
  " ServiceAccount",
  "cert-manager.io ClusterIssuer",
  "cert-manager.io Issuer",
  "external-secrets.io ClusterSecretStore",
  "external-secrets.io SecretStore",
  "gateway.networking.k8s.io Gateway",
  "rbac.authorization.k8s.io ClusterRole",
  "rbac.authorization.k8s.io Role",
]);

export const missingReference: TreeRule = {
  name: "missing-reference",
  family: "reference",
  severity: "error",
  holds: "Any other object that is named (an admission policy, a class's parameters, a resource claim, a Certificate) is there",
  check: (tree, report) => {
    for (const [kind, references] of lookedUp(tree).absent)
      if (!elsewhere.has(kind)) reportMissing(tree, references, "correct the name, make it, or declare it as made outside", report);
  },
};
