import { type Look, type ObjectRule, onEach, type Value } from "../rule/object-rule.ts";

/** Annotations that a field has taken the place of; some do nothing any more (Kubernetes 1.36: the server warns of most of them). */
const annotations: Readonly<Record<string, readonly [says: string, use: string]>> = {
  "kubernetes.io/ingress.class": ["is deprecated since Kubernetes 1.18", "use spec.ingressClassName"],
  "scheduler.alpha.kubernetes.io/critical-pod": ["does nothing since Kubernetes 1.16", "use priorityClassName"],
  "scheduler.alpha.kubernetes.io/tolerations": ["does nothing since Kubernetes 1.6", "use tolerations"],
  "scheduler.alpha.kubernetes.io/affinity": ["does nothing since Kubernetes 1.6", "use affinity"],
  "security.alpha.kubernetes.io/sysctls": ["does nothing since Kubernetes 1.11", "use sysctls of the pod's securityContext"],
  "security.alpha.kubernetes.io/unsafe-sysctls": ["does nothing since Kubernetes 1.11", "use sysctls of the pod's securityContext"],
  "volume.beta.kubernetes.io/storage-class": ["is deprecated since Kubernetes 1.8", "use storageClassName"],
  "volume.beta.kubernetes.io/storage-provisioner": ["is deprecated since Kubernetes 1.23", "leave it out: a controller writes it"],
  "volume.beta.kubernetes.io/mount-options": ["is deprecated since Kubernetes 1.31", "use mountOptions"],
  "storageclass.beta.kubernetes.io/is-default-class": [
    "is deprecated since Kubernetes 1.6",
    "use storageclass.kubernetes.io/is-default-class",
  ],
  "service.kubernetes.io/topology-aware-hints": ["is deprecated since Kubernetes 1.27", "use spec.trafficDistribution"],
  "service.alpha.kubernetes.io/tolerate-unready-endpoints": ["is deprecated since Kubernetes 1.11", "use spec.publishNotReadyAddresses"],
  "kubernetes.io/enforce-mountable-secrets": [
    "is deprecated since Kubernetes 1.32",
    "keep in a namespace of its own what others must not mount",
  ],
};

/** Those of pods, by their prefixes: a container's name follows. */
const ofContainers = [
  ["container.seccomp.security.alpha.kubernetes.io/", "seccompProfile", "does nothing since Kubernetes 1.27"],
  ["container.apparmor.security.beta.kubernetes.io/", "appArmorProfile", "is deprecated since Kubernetes 1.30"],
] as const;

const podSeccomp = "seccomp.security.alpha.kubernetes.io/pod";

/** What the fields of a pod say too is not worth a word: the server itself writes both. */
const isSaid = (spec: Value, container: string, field: string): boolean =>
  spec.securityContext?.[field] !== undefined ||
  [...(spec.initContainers ?? []), ...(spec.containers ?? [])].some(
    ({ name, securityContext }: Value) => name === container && securityContext?.[field] !== undefined,
  );

const ofPod: Look = ({ metadata, spec = {} }, report) => {
  for (const key in metadata?.annotations) {
    const path = ["metadata", "annotations", key];
    if (key === podSeccomp && spec.securityContext?.seccompProfile === undefined)
      report(path, `'${key}' does nothing since Kubernetes 1.27`, "use seccompProfile of the pod's securityContext");
    for (const [prefix, field, says] of ofContainers)
      if (key.startsWith(prefix) && !isSaid(spec, key.slice(prefix.length), field))
        report(path, `'${key}' ${says}`, `use ${field} of the container's securityContext`);
  }
};

const ofAny: Look = ({ annotations: written }, report) => {
  for (const key in written) {
    const [says, use] = (Object.hasOwn(annotations, key) && annotations[key]) || [];
    if (says !== undefined) report(["annotations", key], `'${key}' ${says}`, use);
  }
};

export const deprecatedAnnotation: ObjectRule = {
  name: "deprecated-annotation",
  family: "version",
  severity: "warning",
  holds: "What a field says is not said by an older annotation",
  on: { "meta.v1.ObjectMeta": ofAny, ...onEach(["core.v1.Pod", "core.v1.PodTemplateSpec"], ofPod) },
};
