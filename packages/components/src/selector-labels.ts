import type { NetworkPeer } from "@ashlar/model";

/**
 * The labels that selectors use. They never change, because the selector of a workload cannot. The name alone would
 * not do: a chart of the same product in the same namespace carries it too, but with its release as the instance.
 */
export const selectorLabels = (name: string) => ({ "app.kubernetes.io/name": name, "app.kubernetes.io/instance": name });

/** The pods of a component, for the `admits` and `calls` of one in another namespace; without `namespace`, of the same one. */
export const podsOf = (name: string, namespace?: string): NetworkPeer => ({
  ...(namespace === undefined ? {} : { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } } }),
  podSelector: { matchLabels: selectorLabels(name) },
});
