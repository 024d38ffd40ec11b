import type { NetworkPeer } from "@ashlar/model";

/**
 * Whom pods ask for names: the DNS pods of kube-system, by the label that Kubernetes' own add-ons carry, and NodeLocal DNSCache on each node,
 * by the address on which it listens (kubernetes.io, Using NodeLocal DNSCache in Kubernetes Clusters) or, where Cilium leads questions to it
 * as to a pod, by its label (cilium/cilium, Node-local DNS, local redirect policy). GKE's Dataplane V2 does so, and GKE runs it unless told not to.
 */
export const dnsPeers = [
  {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
    podSelector: { matchLabels: { "k8s-app": "kube-dns" } },
  },
  {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
    podSelector: { matchLabels: { "k8s-app": "node-local-dns" } },
  },
  { ipBlock: { cidr: "169.254.20.10/32" } },
] as const satisfies readonly NetworkPeer[];
