import type { KubeObject } from "@ashlar/model";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { type GatewayPlace, gatewayPods } from "../gateway-api/gateway-place.ts";
import type { GatewayValues } from "../gateway-api/gateway-values.ts";
import type { GatewayClass } from "../gateway-api-crds/gateway-api.kinds.ts";
import type { GatewayConfiguration } from "./kong.kinds.ts";

export interface DataPlaneValues extends GatewayValues {
  /**
   * The image of Kong Gateway; by digest is best. Unless said otherwise the tag that Kong Operator 2.2.2 itself takes:
   * pinned here, or an upgrade of the operator would also be one of the data plane.
   */
  readonly image?: string;
}

const GROUP = "gateway-operator.konghq.com";

/** The class that Kong Operator serves, with the settings for its Gateways. */
export const gatewayClass = (className: string, place: GatewayPlace): KubeObject =>
  ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "GatewayClass",
    metadata: { name: className },
    spec: {
      controllerName: "konghq.com/gateway-operator",
      parametersRef: { group: GROUP, kind: "GatewayConfiguration", name: place.gateway, namespace: place.namespace },
    },
  }) satisfies GatewayClass;

/**
 * The pods that carry requests. The operator gives them no security context; user 1000 is the image's own `kong`, by number
 * because Kubernetes cannot tell whether a user with a name is root (Kong/charts, chart kong, values.yaml).
 */
export const gatewayConfiguration = (place: GatewayPlace, values: DataPlaneValues): GatewayConfiguration => ({
  apiVersion: `${GROUP}/v2beta1`,
  kind: "GatewayConfiguration",
  metadata: { name: place.gateway },
  spec: {
    dataPlaneOptions: {
      deployment: {
        replicas: values.replicas ?? 2,
        podTemplateSpec: {
          spec: {
            securityContext: { runAsNonRoot: true, runAsUser: 1000, runAsGroup: 1000, seccompProfile: { type: "RuntimeDefault" } },
            topologySpreadConstraints: podSpread(gatewayPods(place)),
            containers: [
              {
                name: "proxy",
                // Without it a route cannot be told by method, and not by two headers (conformance reports of v2.2.0).
                env: [{ name: "KONG_ROUTER_FLAVOR", value: "expressions" }],
                image: values.image ?? "kong/kong-gateway:3.14",
                resources: containerResources(values.size ?? { cpu: "500m", memory: "1Gi" }),
                securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
              },
            ],
          },
        },
      },
      // Local keeps the address of the client.
      network: { services: { ingress: { type: "LoadBalancer", externalTrafficPolicy: "Local" } } },
      resources: { podDisruptionBudget: { spec: oneAtATime } },
    },
  },
});
