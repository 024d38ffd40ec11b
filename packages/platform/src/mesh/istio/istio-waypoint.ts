import type { KubeObject, NetworkPeer } from "@ashlar/model";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { Gateway, GatewayClass } from "../../gateway/gateway-api-crds/gateway-api.kinds.ts";
import { policyPeers } from "../policy-peers.ts";
import { HBONE, members, WAYPOINT, WAYPOINT_CLASS, waypointPods } from "./istio-names.ts";

/** istiod makes its classes itself where they are missing (istio/istio 1.30.3); ours is there for checks and whoever reads. */
export const waypointClass = (): KubeObject =>
  ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "GatewayClass",
    metadata: { name: WAYPOINT_CLASS },
    spec: { controllerName: "istio.io/mesh-controller" },
  }) satisfies GatewayClass;

/**
 * The one proxy that reads HTTP, for the namespaces that need it: istiod makes its Deployment, Service and ServiceAccount of this. It
 * stands in Istio's own namespace, so that those of apps hold their own pods and nothing else.
 */
export const waypointGateway = (namespaces: readonly string[]): KubeObject =>
  ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "Gateway",
    metadata: { name: WAYPOINT, labels: { "istio.io/waypoint-for": "service" } },
    spec: {
      gatewayClassName: WAYPOINT_CLASS,
      listeners: [
        {
          name: "mesh",
          port: HBONE,
          protocol: "HBONE",
          allowedRoutes: {
            namespaces: {
              from: "Selector",
              selector: { matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "In", values: [...namespaces] }] },
            },
          },
        },
      ],
    },
  }) satisfies Gateway;

/** Its pods take requests from the mesh and tell metrics on 15020, as the chart's own policies have it for the other parts. */
export const waypointPolicy = (metrics: readonly NetworkPeer[]): KubeObject =>
  ({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: WAYPOINT },
    spec: {
      podSelector: { matchLabels: waypointPods },
      policyTypes: ["Ingress"],
      ingress: [
        { from: [members], ports: [{ protocol: "TCP" as const, port: HBONE }] },
        ...(metrics.length === 0 ? [] : [{ from: policyPeers(metrics), ports: [{ protocol: "TCP" as const, port: 15020 }] }]),
      ],
    },
  }) satisfies INetworkPolicy;

/** The labels that lead requests for a namespace's Services through the waypoint. */
export const throughWaypoint = (namespace: string) => ({
  "istio.io/use-waypoint": WAYPOINT,
  "istio.io/use-waypoint-namespace": namespace,
});
