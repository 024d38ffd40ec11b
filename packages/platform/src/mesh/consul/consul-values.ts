import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";

export interface ConsulValues {
  /** Servers, which agree on everything by a majority; 3 unless said otherwise, and always an odd number. */
  readonly servers?: 1 | 3 | 5;
  /** The size of a server. */
  readonly size?: PodSize;
  /** What each server's volume holds; `10Gi` unless said otherwise. It cannot be changed later. */
  readonly storage?: `${number}${"Gi" | "Ti"}`;
  /** The cluster's own default unless said otherwise. */
  readonly storageClass?: string;
  /** What the proxy in each pod of a member gets. */
  readonly proxySize?: PodSize;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}
