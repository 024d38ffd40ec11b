import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";

export interface LinkerdValues {
  /** Pods of each part of the control plane; 3 unless said otherwise, as upstream has it for high availability. */
  readonly replicas?: number;
  /** What the proxy in each pod of a member gets. */
  readonly proxySize?: PodSize;
  /**
   * Namespaces whose pods call members and get proxies with the first of them; those of the platform's gateways and metrics unless said
   * otherwise. Each must be one that this cluster makes: what a cloud runs in namespaces of its own cannot join.
   */
  readonly callers?: readonly string[];
  readonly team?: string;
  /** Values of each chart that nothing above covers; they win. */
  readonly chartValues?: Readonly<
    Partial<Record<"linkerd-crds" | "linkerd2-cni" | "linkerd-control-plane" | "trust-manager", ChartValues>>
  >;
}
