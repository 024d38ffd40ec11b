import type { Value } from "../rule/object-rule.ts";

/** A value that the API server fills in where it is absent; a function where it hangs on its neighbours. */
type Default = unknown | ((owner: Value) => unknown);

const rolling = { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: "25%" } };

const pullPolicy = ({ image }: Value): unknown => {
  const name = String(image ?? "");
  const tag = /:([^/@]+)(?:@|$)/.exec(name)?.[1];
  return (tag === undefined && !name.includes("@")) || tag === "latest" ? "Always" : "IfNotPresent";
};

const container = { imagePullPolicy: pullPolicy, terminationMessagePath: "/dev/termination-log", terminationMessagePolicy: "File" };

const matching = { matchPolicy: "Equivalent", namespaceSelector: {}, objectSelector: {} };
const webhook = { ...matching, failurePolicy: "Fail", timeoutSeconds: 10 };

const deviceRequest = {
  allocationMode: "ExactCount",
  count: ({ allocationMode = "ExactCount" }: Value) => (allocationMode === "ExactCount" ? 1 : undefined),
};

/**
 * What the API server fills in beyond the defaults of its schema, by definition and field (Kubernetes 1.36, pkg/apis/…/defaults.go).
 * Held against a real server by a test: an object without the value, read back, has it.
 */
const table: Readonly<Record<string, Readonly<Record<string, Default>>>> = {
  "apps.v1.DaemonSetSpec": {
    revisionHistoryLimit: 10,
    updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
  },
  "apps.v1.DaemonSetUpdateStrategy": {
    type: "RollingUpdate",
    rollingUpdate: ({ type = "RollingUpdate" }: Value) => (type === "RollingUpdate" ? { maxSurge: 0, maxUnavailable: 1 } : undefined),
  },
  "apps.v1.RollingUpdateDaemonSet": { maxSurge: 0, maxUnavailable: 1 },
  "apps.v1.DeploymentSpec": {
    replicas: 1,
    revisionHistoryLimit: 10,
    progressDeadlineSeconds: 600,
    strategy: rolling,
    minReadySeconds: 0,
    paused: false,
  },
  "apps.v1.DeploymentStrategy": {
    type: "RollingUpdate",
    rollingUpdate: ({ type = "RollingUpdate" }: Value) => (type === "RollingUpdate" ? rolling.rollingUpdate : undefined),
  },
  "apps.v1.RollingUpdateDeployment": rolling.rollingUpdate,
  "apps.v1.ReplicaSetSpec": { replicas: 1 },
  "apps.v1.StatefulSetSpec": {
    replicas: 1,
    serviceName: "",
    revisionHistoryLimit: 10,
    podManagementPolicy: "OrderedReady",
    updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 0 } },
    persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
  },
  "apps.v1.StatefulSetUpdateStrategy": {
    type: "RollingUpdate",
    rollingUpdate: ({ type = "RollingUpdate" }: Value) => (type === "RollingUpdate" ? { partition: 0 } : undefined),
  },
  "apps.v1.RollingUpdateStatefulSetStrategy": { partition: 0 },
  "apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy": { whenDeleted: "Retain", whenScaled: "Retain" },
  "autoscaling.v2.HPAScalingRules": { selectPolicy: "Max" },
  "autoscaling.v2.HorizontalPodAutoscalerSpec": {
    minReplicas: 1,
    metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 80 } } }],
  },
  "batch.v1.CronJobSpec": { concurrencyPolicy: "Allow", suspend: false, successfulJobsHistoryLimit: 3, failedJobsHistoryLimit: 1 },
  "batch.v1.JobSpec": {
    completionMode: "NonIndexed",
    suspend: false,
    manualSelector: false,
    parallelism: 1,
    completions: ({ parallelism }: Value) => (parallelism === undefined ? 1 : undefined),
    podReplacementPolicy: ({ podFailurePolicy }: Value) => (podFailurePolicy === undefined ? "TerminatingOrFailed" : "Failed"),
    backoffLimit: ({ backoffLimitPerIndex }: Value) => (backoffLimitPerIndex === undefined ? 6 : 2_147_483_647),
  },
  "core.v1.Container": container,
  "core.v1.ContainerPort": { protocol: "TCP" },
  "core.v1.EmptyDirVolumeSource": { medium: "" },
  "core.v1.EndpointPort": { protocol: "TCP" },
  "core.v1.ConfigMapVolumeSource": { defaultMode: 420, optional: false },
  "core.v1.SecretVolumeSource": { defaultMode: 420, optional: false },
  "core.v1.DownwardAPIVolumeSource": { defaultMode: 420 },
  "core.v1.ProjectedVolumeSource": { defaultMode: 420 },
  "core.v1.ServiceAccountTokenProjection": { expirationSeconds: 3600 },
  "core.v1.HostPathVolumeSource": { type: "" },
  "core.v1.HTTPGetAction": { path: "/", scheme: "HTTP" },
  "core.v1.GRPCAction": { service: "" },
  "core.v1.ObjectFieldSelector": { apiVersion: "v1" },
  "core.v1.PersistentVolumeClaim": { apiVersion: "v1", kind: "PersistentVolumeClaim" },
  "core.v1.PersistentVolumeClaimSpec": {
    volumeMode: "Filesystem",
    dataSource: ({ dataSourceRef }: Value) => (dataSourceRef?.namespace === undefined ? dataSourceRef : undefined),
    dataSourceRef: ({ dataSource }: Value) => dataSource,
  },
  "core.v1.PersistentVolumeSpec": { volumeMode: "Filesystem", persistentVolumeReclaimPolicy: "Retain" },
  "core.v1.PodSpec": {
    dnsPolicy: "ClusterFirst",
    enableServiceLinks: true,
    hostIPC: false,
    hostNetwork: false,
    hostPID: false,
    restartPolicy: "Always",
    schedulerName: "default-scheduler",
    securityContext: {},
    serviceAccount: ({ serviceAccountName }: Value) => serviceAccountName,
    terminationGracePeriodSeconds: 30,
  },
  "core.v1.Probe": { failureThreshold: 3, initialDelaySeconds: 0, periodSeconds: 10, successThreshold: 1, timeoutSeconds: 1 },
  "core.v1.ResourceFieldSelector": { divisor: "0" },
  "core.v1.SecurityContext": { privileged: false },
  "core.v1.ServicePort": { protocol: "TCP", targetPort: ({ port }: Value) => port },
  "core.v1.ServiceSpec": {
    clusterIPs: ({ clusterIP }: Value) => (typeof clusterIP === "string" && clusterIP !== "" ? [clusterIP] : undefined),
    internalTrafficPolicy: ({ type }: Value) => (type === "ExternalName" ? undefined : "Cluster"),
    publishNotReadyAddresses: false,
    sessionAffinity: "None",
    sessionAffinityConfig: ({ sessionAffinity }: Value) =>
      sessionAffinity === "ClientIP" ? { clientIP: { timeoutSeconds: 10_800 } } : undefined,
    type: "ClusterIP",
    externalTrafficPolicy: ({ type }: Value) => (type === "LoadBalancer" || type === "NodePort" ? "Cluster" : undefined),
    allocateLoadBalancerNodePorts: ({ type }: Value) => (type === "LoadBalancer" ? true : undefined),
  },
  "core.v1.VolumeMount": { readOnly: false },
  "core.v1.Secret": { type: "Opaque" },
  "discovery.v1.Endpoint": { conditions: {} },
  "discovery.v1.EndpointPort": { name: "", protocol: "TCP" },
  "flowcontrol.v1.FlowSchemaSpec": { matchingPrecedence: 1000 },
  "flowcontrol.v1.LimitedPriorityLevelConfiguration": { lendablePercent: 0, nominalConcurrencyShares: 30 },
  "networking.v1.IngressClassParametersReference": { scope: "Cluster" },
  "networking.v1.NetworkPolicyPort": { protocol: "TCP" },
  "networking.v1.NetworkPolicySpec": {
    policyTypes: ({ egress }: Value) => (Array.isArray(egress) && egress.length > 0 ? ["Ingress", "Egress"] : ["Ingress"]),
  },
  "rbac.v1.RoleRef": { apiGroup: "rbac.authorization.k8s.io" },
  "rbac.v1.Subject": { apiGroup: ({ kind }: Value) => (kind === "ServiceAccount" ? "" : "rbac.authorization.k8s.io") },
  "resource.v1.DeviceSubRequest": deviceRequest,
  "resource.v1.ExactDeviceRequest": deviceRequest,
  "storage.v1.StorageClass": { reclaimPolicy: "Delete", volumeBindingMode: "Immediate" },
  "storage.v1.CSIDriverSpec": {
    attachRequired: true,
    podInfoOnMount: false,
    requiresRepublish: false,
    seLinuxMount: false,
    volumeLifecycleModes: ["Persistent"],
    storageCapacity: false,
    fsGroupPolicy: "ReadWriteOnceWithFSType",
  },
  "scheduling.v1.PriorityClass": { preemptionPolicy: "PreemptLowerPriority", globalDefault: false },
  "admissionregistration.v1.MatchResources": matching,
  "admissionregistration.v1.MutatingWebhook": { ...webhook, reinvocationPolicy: "Never" },
  "admissionregistration.v1.NamedRuleWithOperations": { scope: "*" },
  "admissionregistration.v1.RuleWithOperations": { scope: "*" },
  "admissionregistration.v1.ServiceReference": { port: 443 },
  "admissionregistration.v1.ValidatingWebhook": webhook,
  "admissionregistration.v1.ValidatingAdmissionPolicySpec": { failurePolicy: "Fail" },
  "apiextensions.v1.CustomResourceDefinitionNames": {
    listKind: ({ kind }: Value) => `${kind}List`,
    singular: ({ kind }: Value) => String(kind).toLowerCase(),
  },
  "apiextensions.v1.CustomResourceDefinitionSpec": { conversion: { strategy: "None" } },
  "apiregistration.v1.ServiceReference": { port: 443 },
};

/** All fields that have one, `core.v1.Probe.periodSeconds`; for a test against a real server. */
export const fieldsWithDefaults = (): readonly string[] =>
  Object.entries(table).flatMap(([definition, fields]) => Object.keys(fields).map((field) => `${definition}.${field}`));

/** What the server fills in for a field of a type; undefined where it fills in nothing. */
export const defaultOf = (definition: string | undefined, field: string, owner: Value): unknown => {
  const found = definition === undefined ? undefined : table[definition]?.[field];
  return typeof found === "function" ? found(owner) : found;
};
