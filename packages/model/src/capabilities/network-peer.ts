/** Pods on the other end of a connection, as a NetworkPolicy names them. */
export interface NetworkPeer {
  readonly namespaceSelector?: { readonly matchLabels: Readonly<Record<string, string>> };
  readonly podSelector?: { readonly matchLabels: Readonly<Record<string, string>> };
}

/** All pods of a namespace, by the label that Kubernetes itself sets on every namespace. */
export const podsOfNamespace = (namespace: string): NetworkPeer => ({
  namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } },
});
