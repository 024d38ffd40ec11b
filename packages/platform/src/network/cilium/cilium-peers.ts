import type { NetworkPeer } from "@ashlar/model";

// Labels carry where they are from: Cilium gives endpoints some of its own.
const NAMESPACE = "k8s:io.kubernetes.pod.namespace";
const NAME = "kubernetes.io/metadata.name";

type Labels = Readonly<Record<string, string>>;

/** Pods by labels that Kubernetes gave them. None means all of the namespace. */
export const endpoints = (matchLabels: Labels = {}): { readonly matchLabels?: Labels } => {
  const labels = Object.entries(matchLabels).map(([key, value]) => [`k8s:${key}`, value]);
  return labels.length === 0 ? {} : { matchLabels: Object.fromEntries(labels) };
};

/** Pods of the namespaces that are named, or of all others. Exists keeps out what is in none: health checks, the ingress of a node. */
export const namespaces = (operator: "NotIn", values: readonly string[]) => ({
  matchExpressions: [
    { key: NAMESPACE, operator: "Exists" as const },
    ...(values.length === 0 ? [] : [{ key: NAMESPACE, operator, values }]),
  ],
});

/** A namespace's labels as Cilium puts them on its pods (cilium/cilium, Documentation/security/policy/kubernetes.rst). */
const inNamespaces = (labels: Labels): readonly (readonly [string, string])[] =>
  Object.entries(labels).map(([key, value]) => (key === NAME ? [NAMESPACE, value] : [`k8s:io.cilium.k8s.namespace.labels.${key}`, value]));

const selector = ({ namespaceSelector, podSelector }: NetworkPeer) => {
  const pods = endpoints(podSelector?.matchLabels);
  if (namespaceSelector === undefined) return pods;
  const labels = inNamespaces(namespaceSelector.matchLabels);
  // Without a namespace in the selector Cilium would take that of the policy.
  return labels.length === 0
    ? { ...pods, ...namespaces("NotIn", []) }
    : { matchLabels: { ...Object.fromEntries(labels), ...pods.matchLabels } };
};

/** Peers as Cilium names them: pods, and ranges of addresses, which may not stand in one rule. */
export const peersOf = (peers: readonly NetworkPeer[]) => ({
  pods: peers.filter(({ ipBlock }) => ipBlock === undefined).map(selector),
  ranges: peers.flatMap(({ ipBlock }) =>
    ipBlock === undefined ? [] : [{ cidr: ipBlock.cidr, ...(ipBlock.except && { except: ipBlock.except }) }],
  ),
});
