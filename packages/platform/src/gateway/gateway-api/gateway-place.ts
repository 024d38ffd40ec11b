import { type NetworkPeer, podsOfNamespace } from "@ashlar/model";

/** Where a brick's Gateway object stands. */
export interface GatewayPlace {
  /** The brick that answers asks for listeners. */
  readonly brick: string;
  readonly namespace: string;
  /** The name of the Gateway object; at most 63 characters, for it becomes a label. */
  readonly gateway: string;
}

/**
 * The label that tells a Gateway's own pods (gateway-api.sigs.k8s.io, GEP-1762). NGINX Gateway Fabric 2.6.7 and Kong
 * Operator 2.2.2 both put it on their data plane pods.
 */
export const gatewayPods = ({ gateway }: GatewayPlace): Record<string, string> => ({ "gateway.networking.k8s.io/gateway-name": gateway });

export const gatewayClients = (place: GatewayPlace): NetworkPeer => ({
  ...podsOfNamespace(place.namespace),
  podSelector: { matchLabels: gatewayPods(place) },
});

/** A listener of the Gateway as routes name it, with what the API server would fill in. */
export const parentRef = ({ namespace, gateway }: GatewayPlace, sectionName: string) => ({
  group: "gateway.networking.k8s.io",
  kind: "Gateway",
  namespace,
  name: gateway,
  sectionName,
});
