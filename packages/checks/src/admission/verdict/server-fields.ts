/** Structs that Go writes even where nobody wrote them (k8s.io/api 0.36, fields that are no pointers), by definition. */
export const alwaysThere: Readonly<Record<string, readonly string[]>> = {
  "batch.v1.JobTemplateSpec": ["metadata"],
  "core.v1.Container": ["resources"],
  "core.v1.EphemeralContainer": ["resources"],
  "core.v1.PersistentVolumeClaimSpec": ["resources"],
  "core.v1.PodTemplateSpec": ["metadata"],
  "networking.v1.IngressServiceBackend": ["port"],
  "networking.v1.NetworkPolicySpec": ["podSelector"],
  "flowcontrol.v1.LimitedPriorityLevelConfiguration": ["limitResponse"],
};

/** What the server, its admission or a controller writes by itself, by definition: what it comes to, only the running cluster knows. */
export const serverWritten: Readonly<Record<string, readonly string[]>> = {
  "apps.v1.DeploymentSpec": ["replicas"],
  "apps.v1.StatefulSetSpec": ["replicas"],
  "apps.v1.ReplicaSetSpec": ["replicas"],
  "core.v1.ReplicationControllerSpec": ["replicas", "selector", "template"],
  "batch.v1.JobSpec": ["selector", "suspend"],
  "core.v1.NamespaceSpec": ["finalizers"],
  "core.v1.PersistentVolumeClaimSpec": ["storageClassName", "volumeName", "dataSource", "dataSourceRef"],
  "core.v1.PersistentVolumeSpec": ["claimRef", "nodeAffinity"],
  "core.v1.ServiceAccount": ["secrets"],
  "core.v1.ServicePort": ["nodePort"],
  "core.v1.ServiceSpec": ["clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy", "healthCheckNodePort", "loadBalancerClass"],
  "storage.v1.CSIDriverSpec": ["podInfoOnMount", "requiresRepublish", "seLinuxMount", "storageCapacity"],
  "networking.v1.IngressSpec": ["ingressClassName"],
  "admissionregistration.v1.MutatingAdmissionPolicySpec": ["failurePolicy"],
  "autoscaling.v2.HorizontalPodAutoscalerBehavior": ["scaleDown", "scaleUp"],
  "core.v1.LimitRangeItem": ["default", "defaultRequest"],
  "autoscaling.v2.HPAScalingRules": ["policies", "stabilizationWindowSeconds"],
  "rbac.v1.ClusterRole": ["rules"],
  "rbac.v1.Role": ["rules"],
  // Owners, finalizers and the like come and go while an object lives.
  "meta.v1.ObjectMeta": [
    "creationTimestamp",
    "deletionGracePeriodSeconds",
    "deletionTimestamp",
    "finalizers",
    "generateName",
    "generation",
    "managedFields",
    "ownerReferences",
    "resourceVersion",
    "selfLink",
    "uid",
  ],
};

/** Types of which admission fills in so much, where they are a pod of their own, that no absent field of them is known. */
export const filledInPods: ReadonlySet<string> = new Set(["core.v1.PodSpec", "core.v1.ResourceRequirements", "core.v1.Container"]);

/** Defaults that only a pod of its own gets, and no template of one. */
export const onlyInPods: ReadonlySet<string> = new Set(["core.v1.PodSpec.enableServiceLinks"]);

/** Labels and annotations that Argo CD or a controller may add, by how their keys begin. */
export const addedKeys: readonly string[] = ["argocd.argoproj.io/tracking-id", "app.kubernetes.io/instance"];
