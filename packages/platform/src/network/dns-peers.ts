import type { NetworkPeer } from "@ashlar/model";

/**
 * Whom pods ask for names: the DNS pods of kube-system, by the label that Kubernetes' own add-ons carry, and the address on which
 * NodeLocal DNSCache listens on each node (kubernetes.io, Using NodeLocal DNSCache in Kubernetes Clusters).
 */
export const dnsPeers = [
  {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
    podSelector: { matchLabels: { "k8s-app": "kube-dns" } },
  },
  { ipBlock: { cidr: "169.254.20.10/32" } },
] as const satisfies readonly NetworkPeer[];
