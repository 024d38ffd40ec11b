/** Who is on the other end of a connection, as a NetworkPolicy names them: pods, or a range of addresses. */
export interface NetworkPeer {
  /** A range, for clients that are no pods: a cloud load balancer. Stands alone. */
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
  readonly namespaceSelector?: { readonly matchLabels: Readonly<Record<string, string>> };
  readonly podSelector?: { readonly matchLabels: Readonly<Record<string, string>> };
}

/** All pods of a namespace, by the label that Kubernetes itself sets on every namespace. */
export const podsOfNamespace = (namespace: string): NetworkPeer => ({
  namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } },
});
