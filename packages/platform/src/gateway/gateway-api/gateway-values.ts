import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";

/** What an environment says about a gateway, whichever product it is. */
export interface GatewayValues {
  /** Pods that carry the requests; 2 unless said otherwise. */
  readonly replicas?: number;
  /** Pods that configure them; 2 unless said otherwise. */
  readonly controllers?: number;
  /** The size of one pod that carries requests. */
  readonly size?: PodSize;
  /** Annotations of the load balancer's Service, in the words of the cloud: an internal address, a static one. At most 8. */
  readonly loadBalancer?: Record<string, string>;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}
