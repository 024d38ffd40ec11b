import type { KubeObject } from "@ashlar/model";
import type { IContainer } from "kubernetes-models/v1/Container";
import type { IPodSpec } from "kubernetes-models/v1/PodSpec";

/**
 * Kong Operator's settings of a Gateway's data plane: the fields that we use (Kong/kong-operator v2.2.2,
 * api/gateway-operator/v2beta1). There is no npm package of these types.
 */
export interface GatewayConfiguration extends KubeObject {
  readonly apiVersion: "gateway-operator.konghq.com/v2beta1";
  readonly kind: "GatewayConfiguration";
  readonly spec: {
    readonly dataPlaneOptions: {
      readonly deployment: {
        readonly replicas: number;
        /** Laid over the operator's own by strategic merge: the container is called `proxy`. */
        readonly podTemplateSpec: { readonly spec: Omit<IPodSpec, "containers"> & { readonly containers: IContainer[] } };
      };
      readonly network: {
        readonly services: {
          readonly ingress: {
            readonly type: "LoadBalancer" | "NodePort" | "ClusterIP";
            readonly externalTrafficPolicy: "Cluster" | "Local";
          };
        };
      };
      readonly resources: {
        /** The operator fills in the selector. */
        readonly podDisruptionBudget: {
          readonly spec: { readonly maxUnavailable: number; readonly unhealthyPodEvictionPolicy: "AlwaysAllow" | "IfHealthyBudget" };
        };
      };
    };
  };
}
