import type { KubeObject } from "@ashlar/model";
import type { IClusterRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding";
import type { IPolicyRule } from "kubernetes-models/rbac.authorization.k8s.io/v1/PolicyRule";
import type { IRoleBinding } from "kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding";
import { NAME, TEST_NAMESPACE } from "./velero-place.ts";

/** As whom restores are tested. */
export const TESTER = "restore-test";

const group = "rbac.authorization.k8s.io";
const apiVersion = `${group}/v1` as const;
const tester = { kind: "ServiceAccount", name: TESTER, namespace: NAME };

const role = (namespace: string, rules: readonly IPolicyRule[]): readonly KubeObject[] => [
  { apiVersion, kind: "Role", metadata: { name: TESTER, namespace }, rules: [...rules] },
  {
    apiVersion,
    kind: "RoleBinding",
    metadata: { name: TESTER, namespace },
    subjects: [tester],
    roleRef: { apiGroup: group, kind: "Role", name: TESTER },
  } satisfies IRoleBinding,
];

const clusterRole = (name: string, rules: readonly IPolicyRule[]): readonly KubeObject[] => [
  { apiVersion, kind: "ClusterRole", metadata: { name }, rules: [...rules] },
  {
    apiVersion,
    kind: "ClusterRoleBinding",
    metadata: { name },
    subjects: [tester],
    roleRef: { apiGroup: group, kind: "ClusterRole", name },
  } satisfies IClusterRoleBinding,
];

const snapshotGroup = "snapshot.storage.k8s.io";

/** What a test empties in its namespace: collections, as paths of the API. */
export const wipedPaths = (snapshots: boolean): readonly string[] => [
  ...["pods", "persistentvolumeclaims", "configmaps", "secrets"].map((kind) => `api/v1/namespaces/NAMESPACE/${kind}`),
  ...(snapshots ? [`apis/${snapshotGroup}/v1/namespaces/NAMESPACE/volumesnapshots`] : []),
];

/** What a test asks of Velero: a restore, and only of those names what became of it. No name limits what is created (RBAC). */
const inVelero = (restores: readonly string[]): readonly IPolicyRule[] => [
  { apiGroups: ["velero.io"], resources: ["restores"], verbs: ["create"] },
  { apiGroups: ["velero.io"], resources: ["restores"], resourceNames: [...restores], verbs: ["get", "list", "watch", "delete"] },
];

const inTestNamespace = (snapshots: boolean): readonly IPolicyRule[] => [
  { apiGroups: [""], resources: ["pods"], verbs: ["create", "get", "list", "deletecollection"] },
  { apiGroups: [""], resources: ["pods/log"], verbs: ["get"] },
  { apiGroups: [""], resources: ["persistentvolumeclaims"], verbs: ["get", "list", "deletecollection"] },
  { apiGroups: [""], resources: ["configmaps", "secrets"], verbs: ["deletecollection"] },
  { apiGroups: ["coordination.k8s.io"], resources: ["leases"], verbs: ["create"] },
  { apiGroups: ["coordination.k8s.io"], resources: ["leases"], resourceNames: ["restore-test"], verbs: ["get", "delete"] },
  ...(snapshots ? [{ apiGroups: [snapshotGroup], resources: ["volumesnapshots"], verbs: ["deletecollection"] }] : []),
];

/** The rights of the tests, with nothing in any namespace of an app. */
export const testRights = (restores: readonly string[], snapshots: boolean): readonly KubeObject[] => [
  { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: TESTER }, automountServiceAccountToken: false },
  ...role(NAME, inVelero(restores)),
  ...role(TEST_NAMESPACE, inTestNamespace(snapshots)),
  // What stands for a snapshot lives in no namespace. Those of a restore are found by their label.
  ...(snapshots
    ? clusterRole(`${NAME}-${TESTER}`, [{ apiGroups: [snapshotGroup], resources: ["volumesnapshotcontents"], verbs: ["list", "delete"] }])
    : []),
];
