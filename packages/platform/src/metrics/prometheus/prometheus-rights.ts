import type { KubeObject } from "@ashlar/model";
import type { IClusterRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole";
import type { IClusterRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding";
import type { IRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/Role";
import type { IRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding";
import type { IServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import { NAME } from "./prometheus-place.ts";

const api = "rbac.authorization.k8s.io/v1";
const subjects = [{ kind: "ServiceAccount", name: NAME, namespace: NAME }];
const roleRef = (kind: string) => ({ apiGroup: "rbac.authorization.k8s.io", kind, name: NAME });
const watch = ["get", "list", "watch"];

/**
 * Prometheus finds pods and nodes everywhere and reads the metrics of kubelets; Services only beside it, where Alertmanager is. No
 * right to Secrets: the operator hands it those that monitors name.
 */
export const prometheusRights: readonly KubeObject[] = [
  { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: NAME } } satisfies IServiceAccount,
  {
    apiVersion: api,
    kind: "ClusterRole",
    metadata: { name: NAME },
    rules: [
      { apiGroups: [""], resources: ["nodes", "pods"], verbs: watch },
      { apiGroups: [""], resources: ["nodes/metrics"], verbs: ["get"] },
    ],
  } satisfies IClusterRole,
  {
    apiVersion: api,
    kind: "ClusterRoleBinding",
    metadata: { name: NAME },
    roleRef: roleRef("ClusterRole"),
    subjects,
  } satisfies IClusterRoleBinding,
  {
    apiVersion: api,
    kind: "Role",
    metadata: { name: NAME },
    rules: [
      { apiGroups: [""], resources: ["services"], verbs: watch },
      { apiGroups: ["discovery.k8s.io"], resources: ["endpointslices"], verbs: watch },
    ],
  } satisfies IRole,
  { apiVersion: api, kind: "RoleBinding", metadata: { name: NAME }, roleRef: roleRef("Role"), subjects } satisfies IRoleBinding,
];
