import type { KubeObject } from "@ashlar/model";
import { deployed } from "./deployed.ts";
import type { DeploymentValues } from "./deployment.ts";
import type { Admit } from "./network-policy.ts";
import type { DeploymentOverride } from "./override.ts";
import { metricsPort } from "./port.ts";
import { type CompleteProbe, workerProbes } from "./probes.ts";

export type WorkerValues = DeploymentValues & {
  /** How to see that it works, at the start and ever after; `none` must be said. */
  readonly probe: CompleteProbe | "none";
  /** Port of the container, named `metrics`, where it serves Prometheus metrics. */
  readonly metricsPort?: number;
  /** Who may connect to the pods: to `metricsPort` unless a rule names ports; nobody unless listed. */
  readonly admits?: readonly Admit[];
  /** The last word on each object. */
  readonly override?: DeploymentOverride;
};

/** Pods that nobody calls: they take their work from somewhere. */
export const worker = (values: WorkerValues): KubeObject[] =>
  deployed(values, { ports: metricsPort(values), drainSeconds: 0, ...workerProbes(values.probe) });
