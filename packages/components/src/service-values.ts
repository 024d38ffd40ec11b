import type { Admit } from "./network-policy.ts";

/** A port beside the main one. */
export interface MorePort {
  /** At most 15 characters, as Kubernetes asks of port names. */
  readonly name: string;
  /** Port of the container. */
  readonly port: number;
  /** Port of the Service; the container's unless given. */
  readonly servicePort?: number;
  /** Protocol above TCP, as gateways and meshes read it. */
  readonly appProtocol?: string;
}

/** What a builder takes whose pods are called through a Service. */
export interface ServiceValues {
  /** Port on which the container listens, and of the Service unless `servicePort` is given. */
  readonly port: number;
  /** Port of the Service. */
  readonly servicePort?: number;
  /** Further ports of the container and the Service. */
  readonly morePorts?: readonly MorePort[];
  /** Port of the container, named `metrics`, where it serves Prometheus metrics; leave out when that is `port`. */
  readonly metricsPort?: number;
  /** Who may connect to the pods; nobody unless listed. */
  readonly admits?: readonly Admit[];
  /** Seconds that a pod goes on serving after it was told to stop, until everyone knows; 0 leaves the pause out. */
  readonly drainSeconds?: number;
}
