import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";

export interface IstioValues {
  /** Pods of the control plane; 2 unless said otherwise. */
  readonly replicas?: number;
  /** Pods of the proxy that reads HTTP for all members; 2 unless said otherwise. There are none before somebody needs them. */
  readonly waypoints?: number;
  /** The size of a pod of the control plane; it grows with the Services and pods of the cluster. */
  readonly size?: PodSize;
  /** The size of the proxy on each node. */
  readonly nodeProxySize?: PodSize;
  /**
   * Namespaces whose pods call members and join the mesh with the first of them; those of the platform's gateways and metrics unless
   * said otherwise. Each must be one that this cluster makes: what a cloud runs in namespaces of its own cannot join.
   */
  readonly callers?: readonly string[];
  readonly team?: string;
  /** Values of each chart that nothing above covers; they win. */
  readonly chartValues?: Readonly<Partial<Record<"base" | "istiod" | "cni" | "ztunnel", ChartValues>>>;
}
