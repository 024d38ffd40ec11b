import { type NetworkPeer, podsOfNamespace } from "@ashlar/model";

export const NAME = "emissary";
export const NAMESPACE = "emissary";
/** The chart's release, and by it everything that the chart makes. */
export const RELEASE = "emissary-ingress";

/** The labels of its pods (v4.1.0, charts/emissary-ingress/templates/deployment.yaml). */
export const emissaryPods = { "app.kubernetes.io/name": RELEASE, "app.kubernetes.io/instance": RELEASE };

export const emissaryClients: NetworkPeer = { ...podsOfNamespace(NAMESPACE), podSelector: { matchLabels: emissaryPods } };
