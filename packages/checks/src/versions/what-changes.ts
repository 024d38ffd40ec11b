/** What an author must mind who goes from an older API to the one in its place, by group and kind. */
const changes: Readonly<Record<string, string>> = {
  "apps/v1 DaemonSet": "it needs a selector, which cannot be changed later",
  "apps/v1 Deployment": "it needs a selector, which cannot be changed later",
  "apps/v1 ReplicaSet": "it needs a selector, which cannot be changed later",
  "apps/v1 StatefulSet": "it needs a selector, which cannot be changed later",
  "networking.k8s.io/v1 Ingress": "each path needs a pathType, and a backend is service.name with service.port.number or service.port.name",
  "policy/v1 PodDisruptionBudget": "an empty selector selects all pods of its namespace, no longer none",
  "autoscaling/v2 HorizontalPodAutoscaler": "a metric has a target with a type, and averageUtilization, averageValue or value",
  "apiextensions.k8s.io/v1 CustomResourceDefinition": "each version needs a structural schema of its own",
  "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration": "webhooks need sideEffects and admissionReviewVersions",
  "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration": "webhooks need sideEffects and admissionReviewVersions",
  "certificates.k8s.io/v1 CertificateSigningRequest": "it needs a signerName, and usages without duplicates",
  "discovery.k8s.io/v1 EndpointSlice": "topology is gone: an endpoint has nodeName and zone",
  "events.k8s.io/v1 Event": "its older fields have other names: deprecatedSource, deprecatedCount, deprecatedFirstTimestamp",
  "flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration": "assuredConcurrencyShares is called nominalConcurrencyShares",
  "resource.k8s.io/v1 ResourceClaim": "the device class of a request stands below exactly",
  "resource.k8s.io/v1 ResourceClaimTemplate": "the device class of a request stands below exactly",
};

/** The difference between an API and the older one that it took the place of, where there is one that breaks manifests. */
export const whatChanges = (apiVersion: string, kind: string): string | undefined => changes[`${apiVersion} ${kind}`];
