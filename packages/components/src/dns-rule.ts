import type { INetworkPolicyEgressRule } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule";

/**
 * Lets pods ask for names: the cluster's DNS pods, by the label that Kubernetes' own DNS add-ons carry, and the address
 * on which NodeLocal DNSCache listens on each node (kubernetes.io, Using NodeLocal DNSCache in Kubernetes Clusters).
 */
export const dnsRule = (): INetworkPolicyEgressRule => ({
  to: [
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
      podSelector: { matchLabels: { "k8s-app": "kube-dns" } },
    },
    { ipBlock: { cidr: "169.254.20.10/32" } },
  ],
  // An answer that does not fit in a datagram is asked for again over TCP.
  ports: [
    { protocol: "UDP", port: 53 },
    { protocol: "TCP", port: 53 },
  ],
});
