import type { KubeObject } from "@ashlar/model";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { type GatewayPlace, gatewayPods } from "../gateway-api/gateway-place.ts";
import type { GatewayValues } from "../gateway-api/gateway-values.ts";
import type { GatewayClass } from "../gateway-api-crds/gateway-api.kinds.ts";
import type { GatewayParameters } from "./kgateway.kinds.ts";

export const PARAMETERS = { group: "gateway.kgateway.dev", kind: "GatewayParameters" };

/** kgateway makes its class itself (v2.3.6, pkg/kgateway/controller/gatewayclass.go); ours is there for checks and whoever reads. */
export const gatewayClass = (name: string): KubeObject =>
  ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "GatewayClass",
    metadata: { name },
    spec: { controllerName: "kgateway.dev/kgateway" },
  }) satisfies GatewayClass;

/**
 * The pods that carry requests. By itself kgateway lets them run as user 10101 with a read-only root and no capabilities, takes ports under
 * 1024 by a sysctl that `restricted` allows, and fails their health check 10 seconds before they end (v2.3.6, pkg/deployer/gateway_parameters.go).
 */
export const gatewayParameters = (
  place: GatewayPlace,
  { replicas = 2, size = { cpu: "250m", memory: "256Mi" } }: GatewayValues,
): GatewayParameters => ({
  apiVersion: "gateway.kgateway.dev/v1alpha1",
  kind: "GatewayParameters",
  metadata: { name: place.gateway },
  spec: {
    kube: {
      deployment: { replicas },
      envoyContainer: { resources: containerResources(size) },
      podTemplate: {
        securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
        topologySpreadConstraints: podSpread(gatewayPods(place)),
      },
      // Local keeps the address of the client.
      service: { type: "LoadBalancer", externalTrafficPolicy: "Local" },
    },
  },
});
