import type { KubeObject } from "@ashlar/model";
import type { IClusterRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole";
import type { IClusterRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding";
import type { IServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import { FILEBEAT } from "./filebeat-object.ts";

const ROLE = "filebeat-pods";
const GROUP = "rbac.authorization.k8s.io";

/** What Filebeat may read: the operator gives it nothing. */
export const filebeatRights = (namespace: string): readonly KubeObject[] => [
  { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: FILEBEAT } } satisfies IServiceAccount,
  {
    apiVersion: `${GROUP}/v1`,
    kind: "ClusterRole",
    metadata: { name: ROLE },
    rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get", "list", "watch"] }],
  } satisfies IClusterRole,
  {
    apiVersion: `${GROUP}/v1`,
    kind: "ClusterRoleBinding",
    metadata: { name: ROLE },
    roleRef: { apiGroup: GROUP, kind: "ClusterRole", name: ROLE },
    subjects: [{ kind: "ServiceAccount", name: FILEBEAT, namespace }],
  } satisfies IClusterRoleBinding,
];
