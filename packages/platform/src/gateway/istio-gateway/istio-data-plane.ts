import type { KubeObject } from "@ashlar/model";
import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { type GatewayPlace, gatewayPods } from "../gateway-api/gateway-place.ts";
import type { GatewayValues } from "../gateway-api/gateway-values.ts";

export type DataPlaneValues = Omit<GatewayValues, "controllers" | "chartValues">;

/**
 * What istiod's own Deployment for a Gateway lacks, as a patch of it (1.30.3, istio-discovery, files/kube-gateway.yaml): its pods already run as
 * user 1337 with a read-only root and no capabilities, and take ports under 1024 by a sysctl that `restricted` allows.
 */
const deployment = (place: GatewayPlace, { replicas = 2, size = { cpu: "250m", memory: "512Mi" } }: DataPlaneValues) => {
  const { requests, limits } = containerResources(size);
  return {
    spec: {
      replicas,
      template: {
        // The mesh labels the gateway's namespace; these pods speak its protocol by themselves.
        metadata: { labels: { "istio.io/dataplane-mode": "none" } },
        spec: {
          securityContext: { seccompProfile: { type: "RuntimeDefault" } },
          topologySpreadConstraints: podSpread(gatewayPods(place)),
          // `null` takes away istiod's own limit of 2 cores, which would throttle.
          containers: [{ name: "istio-proxy", resources: { requests, limits: { cpu: null, ...limits } } }],
        },
      },
    },
  };
};

const patch = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** Patches for what istiod makes of the Gateway that names this; JSON, which is YAML too. */
export const dataPlanePatches = (place: GatewayPlace, values: DataPlaneValues): KubeObject =>
  ({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: place.gateway },
    data: {
      deployment: patch(deployment(place, values)),
      // Local keeps the address of the client.
      service: patch({ spec: { externalTrafficPolicy: "Local" } }),
    },
  }) satisfies IConfigMap;
