import type { INetworkPolicyEgressRule } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule";

/**
 * Lets pods ask for names: the cluster's DNS pods, by the label that Kubernetes' own DNS add-ons carry, and NodeLocal DNSCache on each node,
 * by the address on which it listens (kubernetes.io, Using NodeLocal DNSCache in Kubernetes Clusters) or, where Cilium leads questions to it
 * as to a pod, by its label: GKE's Dataplane V2 does, and GKE runs it unless told not to.
 */
export const dnsRule = (): INetworkPolicyEgressRule => ({
  to: [
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
      podSelector: { matchLabels: { "k8s-app": "kube-dns" } },
    },
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
      podSelector: { matchLabels: { "k8s-app": "node-local-dns" } },
    },
    { ipBlock: { cidr: "169.254.20.10/32" } },
  ],
  // An answer that does not fit in a datagram is asked for again over TCP.
  ports: [
    { protocol: "UDP", port: 53 },
    { protocol: "TCP", port: 53 },
  ],
});
