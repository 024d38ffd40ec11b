import type { SecretEntry } from "@ashlar/model";
import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";

export interface VeleroValues {
  /**
   * Runs an agent on each node and with it what brings the data of volumes to the bucket, for plans with `volumes: "copy"`. True unless
   * said otherwise.
   */
  readonly copies?: boolean;
  /**
   * The password that copied data is encrypted with, from the secret store. It can never change. Without it Velero takes one that its
   * source code names, and the bucket's own encryption is all there is.
   */
  readonly password?: SecretEntry;
  /** What Velero itself gets. */
  readonly size?: PodSize;
  /** An image with kubectl, jq and a shell, by which restores are tested; by digest is best. */
  readonly testImage?: string;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}
