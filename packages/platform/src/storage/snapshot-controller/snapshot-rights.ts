import type { KubeObject } from "@ashlar/model";
import type { IClusterRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole";
import type { IRole } from "kubernetes-models/rbac.authorization.k8s.io/v1/Role";

const group = "rbac.authorization.k8s.io";
const apiVersion = `${group}/v1` as const;
const snapshots = "snapshot.storage.k8s.io";

/** Rights over single snapshots: those over groups are of a feature gate that is off (external-snapshotter v8.6.0, rbac-snapshot-controller.yaml). */
const clusterRole = (name: string): KubeObject =>
  ({
    apiVersion,
    kind: "ClusterRole",
    metadata: { name },
    rules: [
      { apiGroups: [""], resources: ["persistentvolumes"], verbs: ["get", "list", "watch"] },
      { apiGroups: [""], resources: ["persistentvolumeclaims"], verbs: ["get", "list", "watch", "update"] },
      { apiGroups: [""], resources: ["events"], verbs: ["list", "watch", "create", "update", "patch"] },
      { apiGroups: [snapshots], resources: ["volumesnapshotclasses"], verbs: ["get", "list", "watch"] },
      {
        apiGroups: [snapshots],
        resources: ["volumesnapshotcontents", "volumesnapshots"],
        verbs: ["create", "get", "list", "watch", "update", "delete", "patch"],
      },
      { apiGroups: [snapshots], resources: ["volumesnapshotcontents/status", "volumesnapshots/status"], verbs: ["update", "patch"] },
    ],
  }) satisfies IClusterRole;

const leaseRole = (name: string): KubeObject =>
  ({
    apiVersion,
    kind: "Role",
    metadata: { name },
    rules: [{ apiGroups: ["coordination.k8s.io"], resources: ["leases"], verbs: ["get", "watch", "list", "delete", "update", "create"] }],
  }) satisfies IRole;

const binding = (kind: "ClusterRole" | "Role", name: string, namespace: string): KubeObject => ({
  apiVersion,
  kind: `${kind}Binding`,
  metadata: { name },
  subjects: [{ kind: "ServiceAccount", name, namespace }],
  roleRef: { apiGroup: group, kind, name },
});

export const snapshotRights = (name: string, namespace: string): readonly KubeObject[] => [
  { apiVersion: "v1", kind: "ServiceAccount", metadata: { name }, automountServiceAccountToken: true },
  clusterRole(name),
  binding("ClusterRole", name, namespace),
  leaseRole(name),
  binding("Role", name, namespace),
];
