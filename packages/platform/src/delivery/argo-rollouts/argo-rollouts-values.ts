import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";

export interface ArgoRolloutsValues {
  /** Pods of the controller; 2 unless said otherwise, of which one works. */
  readonly replicas?: number;
  /** The size of a pod of the controller. */
  readonly size?: PodSize;
  /** Where PromQL is answered, if nothing under `metrics` says so: `http://prometheus.monitoring.svc:9090`. */
  readonly prometheus?: `http${"" | "s"}://${string}`;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}
