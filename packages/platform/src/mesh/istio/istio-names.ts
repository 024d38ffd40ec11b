export const NAME = "istio";
export const ISTIO_SYSTEM = "istio-system";
export const WAYPOINT = "waypoint";
export const WAYPOINT_CLASS = "istio-waypoint";

/** The port on which node proxies and waypoints speak mutual TLS to each other, in place of the app's own (istio/istio, architecture/ambient). */
export const HBONE = 15008;

/** The label that takes a namespace into the mesh. */
export const memberLabels = { "istio.io/dataplane-mode": "ambient" };

export const members = { namespaceSelector: { matchLabels: memberLabels } };

/** The label on pods that istiod makes for a Gateway (istio/istio 1.30.3, files/waypoint.yaml). */
export const waypointPods = { "gateway.networking.k8s.io/gateway-name": WAYPOINT };

export const waypoint = {
  namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": ISTIO_SYSTEM } },
  podSelector: { matchLabels: waypointPods },
};

/** The waypoint as policies know it; its ServiceAccount is called like the Gateway. */
export const waypointAccount = `${ISTIO_SYSTEM}/${WAYPOINT}`;
