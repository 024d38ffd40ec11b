/** The life of an API that is not, or was not, there for good. */
export interface Lifecycle {
  readonly apiVersion: string;
  readonly kind: string;
  /** The minor version of Kubernetes that brought it. Betas since 1.24, and all alphas, are off unless a server is told to serve them. */
  readonly since: number;
  /** From where on it is deprecated, and gone; undefined where nobody has said so. */
  readonly deprecated?: number;
  readonly removed?: number;
  /** The API that takes its place. */
  readonly use?: string;
}

/**
 * apiVersion, kinds, since, deprecated, removed, use instead. From the lifecycle markers of Kubernetes' API types (k8s.io/api 0.19 to
 * 0.37); where an alpha left the published OpenAPI before its marker says so, that is when it was removed.
 */
const table: readonly string[] = [
  "apps/v1beta1 | ControllerRevision Deployment StatefulSet | 1.5 | 1.8 | 1.16 | apps/v1",
  "apps/v1beta2 | ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet | 1.8 | 1.9 | 1.16 | apps/v1",
  "extensions/v1beta1 | DaemonSet Deployment ReplicaSet | 1.1 | 1.8 | 1.16 | apps/v1",
  "extensions/v1beta1 | NetworkPolicy | 1.3 | 1.9 | 1.16 | networking.k8s.io/v1",
  "extensions/v1beta1 | PodSecurityPolicy | 1.3 | 1.11 | 1.16 | -",
  "auditregistration.k8s.io/v1alpha1 | AuditSink | 1.13 | 1.19 | 1.19 | -",
  "settings.k8s.io/v1alpha1 | PodPreset | 1.6 | 1.20 | 1.20 | -",
  "batch/v2alpha1 | CronJob | 1.5 | 1.8 | 1.21 | batch/v1",
  "flowcontrol.apiserver.k8s.io/v1alpha1 | FlowSchema PriorityLevelConfiguration | 1.18 | 1.20 | 1.21 | flowcontrol.apiserver.k8s.io/v1",
  "admissionregistration.k8s.io/v1beta1 | MutatingWebhookConfiguration ValidatingWebhookConfiguration | 1.9 | 1.16 | 1.22 | admissionregistration.k8s.io/v1",
  "apiextensions.k8s.io/v1beta1 | CustomResourceDefinition | 1.7 | 1.16 | 1.22 | apiextensions.k8s.io/v1",
  "apiregistration.k8s.io/v1beta1 | APIService | 1.7 | 1.19 | 1.22 | apiregistration.k8s.io/v1",
  "certificates.k8s.io/v1beta1 | CertificateSigningRequest | 1.12 | 1.19 | 1.22 | certificates.k8s.io/v1",
  "coordination.k8s.io/v1beta1 | Lease | 1.12 | 1.19 | 1.22 | coordination.k8s.io/v1",
  "extensions/v1beta1 | Ingress | 1.1 | 1.14 | 1.22 | networking.k8s.io/v1",
  "networking.k8s.io/v1beta1 | Ingress | 1.14 | 1.19 | 1.22 | networking.k8s.io/v1",
  "networking.k8s.io/v1beta1 | IngressClass | 1.18 | 1.19 | 1.22 | networking.k8s.io/v1",
  "rbac.authorization.k8s.io/v1alpha1 | ClusterRole ClusterRoleBinding Role RoleBinding | 1.5 | 1.17 | 1.22 | rbac.authorization.k8s.io/v1",
  "rbac.authorization.k8s.io/v1beta1 | ClusterRole ClusterRoleBinding Role RoleBinding | 1.6 | 1.17 | 1.22 | rbac.authorization.k8s.io/v1",
  "scheduling.k8s.io/v1alpha1 | PriorityClass | 1.8 | 1.14 | 1.22 | scheduling.k8s.io/v1",
  "scheduling.k8s.io/v1beta1 | PriorityClass | 1.11 | 1.14 | 1.22 | scheduling.k8s.io/v1",
  "storage.k8s.io/v1beta1 | CSIDriver VolumeAttachment | 1.10 | 1.19 | 1.22 | storage.k8s.io/v1",
  "storage.k8s.io/v1beta1 | CSINode | 1.14 | 1.17 | 1.22 | storage.k8s.io/v1",
  "storage.k8s.io/v1beta1 | StorageClass | 1.4 | 1.19 | 1.22 | storage.k8s.io/v1",
  "storage.k8s.io/v1alpha1 | CSIStorageCapacity | 1.19 | 1.21 | 1.24 | storage.k8s.io/v1",
  "storage.k8s.io/v1alpha1 | VolumeAttachment | 1.9 | 1.21 | 1.24 | storage.k8s.io/v1",
  "autoscaling/v2beta1 | HorizontalPodAutoscaler | 1.8 | 1.22 | 1.25 | autoscaling/v2",
  "batch/v1beta1 | CronJob | 1.8 | 1.21 | 1.25 | batch/v1",
  "discovery.k8s.io/v1beta1 | EndpointSlice | 1.16 | 1.21 | 1.25 | discovery.k8s.io/v1",
  "events.k8s.io/v1beta1 | Event | 1.8 | 1.22 | 1.25 | events.k8s.io/v1",
  "node.k8s.io/v1beta1 | RuntimeClass | 1.13 | 1.22 | 1.25 | node.k8s.io/v1",
  "policy/v1beta1 | PodDisruptionBudget | 1.5 | 1.21 | 1.25 | policy/v1",
  "policy/v1beta1 | PodSecurityPolicy | 1.10 | 1.21 | 1.25 | -",
  "autoscaling/v2beta2 | HorizontalPodAutoscaler | 1.12 | 1.23 | 1.26 | autoscaling/v2",
  "flowcontrol.apiserver.k8s.io/v1beta1 | FlowSchema PriorityLevelConfiguration | 1.20 | 1.23 | 1.26 | flowcontrol.apiserver.k8s.io/v1",
  "resource.k8s.io/v1alpha1 | PodScheduling ResourceClaim ResourceClaimTemplate ResourceClass | 1.26 | 1.27 | 1.27 | resource.k8s.io/v1",
  "storage.k8s.io/v1beta1 | CSIStorageCapacity | 1.21 | 1.24 | 1.27 | storage.k8s.io/v1",
  "flowcontrol.apiserver.k8s.io/v1beta2 | FlowSchema PriorityLevelConfiguration | 1.23 | 1.26 | 1.29 | flowcontrol.apiserver.k8s.io/v1",
  "networking.k8s.io/v1alpha1 | ClusterCIDR | 1.25 | 1.28 | 1.29 | -",
  "networking.k8s.io/v1alpha1 | IPAddress ServiceCIDR | 1.27 | 1.30 | 1.31 | networking.k8s.io/v1",
  "resource.k8s.io/v1alpha2 | PodSchedulingContext ResourceClaim ResourceClaimTemplate ResourceClass | 1.27 | 1.31 | 1.31 | resource.k8s.io/v1",
  "resource.k8s.io/v1alpha2 | ResourceClaimParameters ResourceClassParameters ResourceSlice | 1.30 | 1.31 | 1.31 | resource.k8s.io/v1",
  "admissionregistration.k8s.io/v1alpha1 | ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding | 1.26 | 1.29 | 1.32 | admissionregistration.k8s.io/v1",
  "coordination.k8s.io/v1alpha1 | LeaseCandidate | 1.31 | 1.34 | 1.32 | coordination.k8s.io/v1beta1",
  "flowcontrol.apiserver.k8s.io/v1beta3 | FlowSchema PriorityLevelConfiguration | 1.26 | 1.29 | 1.32 | flowcontrol.apiserver.k8s.io/v1",
  "resource.k8s.io/v1alpha3 | PodSchedulingContext | 1.31 | 1.32 | 1.32 | -",
  "admissionregistration.k8s.io/v1beta1 | ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding | 1.28 | 1.31 | 1.34 | admissionregistration.k8s.io/v1",
  "resource.k8s.io/v1alpha3 | DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice | 1.31 | 1.34 | 1.34 | resource.k8s.io/v1",
  "certificates.k8s.io/v1alpha1 | PodCertificateRequest | 1.34 | 1.37 | 1.35 | certificates.k8s.io/v1beta1",
  "storage.k8s.io/v1alpha1 | VolumeAttributesClass | 1.29 | 1.32 | 1.35 | storage.k8s.io/v1",
  "storagemigration.k8s.io/v1alpha1 | StorageVersionMigration | 1.30 | 1.33 | 1.35 | storagemigration.k8s.io/v1beta1",
  "scheduling.k8s.io/v1alpha1 | Workload | 1.35 | 1.36 | 1.36 | scheduling.k8s.io/v1beta1",
  "certificates.k8s.io/v1alpha1 | ClusterTrustBundle | 1.26 | 1.34 | 1.37 | certificates.k8s.io/v1beta1",
  "networking.k8s.io/v1beta1 | IPAddress ServiceCIDR | 1.31 | 1.34 | 1.37 | networking.k8s.io/v1",
  "scheduling.k8s.io/v1alpha2 | PodGroup Workload | 1.36 | 1.37 | 1.37 | scheduling.k8s.io/v1beta1",
  "storage.k8s.io/v1beta1 | VolumeAttributesClass | 1.31 | 1.34 | 1.37 | storage.k8s.io/v1",
  "admissionregistration.k8s.io/v1alpha1 | MutatingAdmissionPolicy MutatingAdmissionPolicyBinding | 1.32 | 1.35 | 1.38 | admissionregistration.k8s.io/v1",
  "coordination.k8s.io/v1alpha2 | LeaseCandidate | 1.32 | 1.35 | 1.38 | coordination.k8s.io/v1beta1",
  "resource.k8s.io/v1beta1 | DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice | 1.32 | 1.35 | 1.38 | resource.k8s.io/v1",
  "coordination.k8s.io/v1beta1 | LeaseCandidate | 1.33 | 1.36 | 1.39 | -",
  "resource.k8s.io/v1alpha3 | DeviceTaintRule | 1.33 | 1.36 | 1.39 | resource.k8s.io/v1",
  "resource.k8s.io/v1beta2 | DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice | 1.33 | 1.36 | 1.39 | resource.k8s.io/v1",
  "admissionregistration.k8s.io/v1beta1 | MutatingAdmissionPolicy MutatingAdmissionPolicyBinding | 1.34 | 1.37 | 1.40 | admissionregistration.k8s.io/v1",
  "certificates.k8s.io/v1beta1 | ClusterTrustBundle | 1.33 | 1.37 | 1.40 | certificates.k8s.io/v1",
  "certificates.k8s.io/v1beta1 | PodCertificateRequest | 1.35 | 1.37 | 1.40 | certificates.k8s.io/v1",
  "storagemigration.k8s.io/v1beta1 | StorageVersionMigration | 1.35 | 1.37 | 1.40 | storagemigration.k8s.io/v1",
  "resource.k8s.io/v1alpha3 | ResourcePoolStatusRequest | 1.36 | 1.39 | 1.42 | -",
  "resource.k8s.io/v1beta2 | DeviceTaintRule | 1.36 | 1.39 | 1.42 | resource.k8s.io/v1",
  "lifecycle.k8s.io/v1alpha1 | Eviction EvictionRequest | 1.37 | 1.40 | 1.43 | -",
  "scheduling.k8s.io/v1beta1 | PodGroup Workload | 1.37 | 1.40 | 1.43 | -",
  "certificates.k8s.io/v1 | ClusterTrustBundle PodCertificateRequest | 1.37 | - | - | -",
  "internal.apiserver.k8s.io/v1alpha1 | StorageVersion | 1.20 | - | - | -",
  "resource.k8s.io/v1 | DeviceTaintRule | 1.37 | - | - | -",
  "storagemigration.k8s.io/v1 | StorageVersionMigration | 1.37 | - | - | -",
];

const minor = (version: string | undefined): number | undefined => {
  const number = version?.split(".")[1];
  return number === undefined ? undefined : Number(number);
};

const read = (row: string): readonly Lifecycle[] => {
  const [apiVersion = "", kinds = "", since, deprecated, removed, use] = row.split(" | ");
  const facts = { deprecated: minor(deprecated), removed: minor(removed), use: use === "-" ? undefined : use };
  return kinds.split(" ").map((kind) => ({ apiVersion, kind, since: minor(since) ?? 0, ...(facts as Pick<Lifecycle, "use">) }));
};

const known = new Map(table.flatMap(read).map((each) => [`${each.apiVersion} ${each.kind}`, each]));

/** What became, or will become, of an API; undefined where nothing is known of it, as of all that are there for good. */
export const lifecycleOf = (apiVersion: string, kind: string): Lifecycle | undefined => known.get(`${apiVersion} ${kind}`);
