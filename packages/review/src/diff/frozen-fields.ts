/**
 * By kind, where the API server compares an object with what it was before value by value, because nothing of it may change (Kubernetes
 * 1.36, pkg/apis/…/validation). There another order is another value although it means the same, and what is empty differs from
 * what is absent.
 */
export const frozenFields: Readonly<Record<string, readonly string[]>> = {
  " PersistentVolume": ["spec.nodeAffinity"],
  " PersistentVolumeClaim": ["spec"],
  " Pod": ["spec"],
  "apps DaemonSet": ["spec.selector"],
  "apps Deployment": ["spec.selector"],
  "apps ReplicaSet": ["spec.selector"],
  "apps StatefulSet": ["spec.selector", "spec.volumeClaimTemplates"],
  "batch Job": ["spec.podFailurePolicy", "spec.selector", "spec.successPolicy", "spec.template"],
  "resource.k8s.io ResourceClaim": ["spec"],
  "resource.k8s.io ResourceClaimTemplate": ["spec"],
  "storage.k8s.io CSIDriver": ["spec.volumeLifecycleModes"],
  "storage.k8s.io CSIStorageCapacity": ["nodeTopology"],
};

/** Values that mean the same when they are absent, and that the server does not fill in: to write them is a change. */
export const storedAsWritten: ReadonlySet<string> = new Set([
  "core.v1.ConfigMapVolumeSource.optional",
  "core.v1.SecretVolumeSource.optional",
  "core.v1.SecurityContext.privileged",
]);

/** Structures that the server keeps although nothing is in them. */
export const keptEmpty: ReadonlySet<string> = new Set(["core.v1.Affinity", "core.v1.SecurityContext"]);
