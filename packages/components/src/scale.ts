/** Bounds and targets of a HorizontalPodAutoscaler. */
export interface Autoscale {
  /** Fewest pods. */
  readonly min: number;
  /** Most pods. */
  readonly max: number;
  /** Use of CPU to keep, in percent of the request; 70 unless a target is given. */
  readonly cpuPercent?: number;
  /** Use of memory to keep, in percent of the request; no target unless given. */
  readonly memoryPercent?: number;
}

/** How many pods: a number, or an autoscaler's business, never both (they would undo each other). */
export type Scale =
  | { readonly replicas: number; readonly autoscale?: undefined }
  | { readonly replicas?: undefined; readonly autoscale: Autoscale };

/** Whether there can be more than one pod. */
export const isReplicated = ({ replicas, autoscale }: Scale): boolean => (autoscale === undefined ? replicas >= 2 : autoscale.max >= 2);
