import type { IProbe } from "kubernetes-models/v1/Probe";
import { given } from "./given.ts";

/** A probe as Kubernetes writes it. Without a handler (`httpGet`, `grpc`, `exec`, `tcpSocket`) it changes the timings of the default one. */
export type Probe = IProbe;

/** What a probe asks. */
export type Handler =
  | Required<Pick<Probe, "httpGet">>
  | Required<Pick<Probe, "grpc">>
  | Required<Pick<Probe, "exec">>
  | Required<Pick<Probe, "tcpSocket">>;

/** A probe that says itself what it asks. */
export type CompleteProbe = Probe & Handler;

/** The probes of a component that serves a port. */
export interface Probes<P = Probe> {
  /** Whether the pod gets requests. */
  readonly readiness?: P | "none";
  /** Whether the container is restarted. It should ask nothing of other components. */
  readonly liveness?: P | "none";
  /** Whether the container has started; until then the others wait. The liveness probe's question unless given. */
  readonly startup?: P | "none";
}

/** What the probes ask unless told otherwise, and how many seconds a start may take. */
export interface ProbeDefaults {
  readonly readiness: Handler;
  readonly liveness: Handler;
  readonly startupSeconds: number;
}

// A second, Kubernetes' own timeout, is too short for a busy node.
const READINESS = { periodSeconds: 5, timeoutSeconds: 2, failureThreshold: 3 };
// A minute of silence: a restart is the last resort, and a slow dependency or a collected heap is no reason for one.
const LIVENESS = { periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 };
const STARTUP = { periodSeconds: 2, timeoutSeconds: 5 };

/** The probes of a container. The startup probe is there only to hold off the liveness probe: without one there is no other. */
export const containerProbes = (wanted: Probes, defaults: ProbeDefaults) => {
  const readinessProbe = merge(wanted.readiness, { ...defaults.readiness, ...READINESS });
  const livenessProbe = merge(wanted.liveness, { ...defaults.liveness, ...LIVENESS });
  const failureThreshold = Math.ceil(defaults.startupSeconds / STARTUP.periodSeconds);
  const startup = { ...handlerOf(livenessProbe ?? {}), ...STARTUP, failureThreshold };
  const startupProbe = livenessProbe === undefined && wanted.startup === undefined ? undefined : merge(wanted.startup, startup);
  return { startupProbe, readinessProbe, livenessProbe };
};

const merge = (wanted: Probe | "none" | undefined, standard: Probe): Probe | undefined => {
  if (wanted === "none") return undefined;
  if (wanted === undefined) return standard;
  if (Object.keys(handlerOf(wanted)).length === 0) return { ...standard, ...wanted };
  const { httpGet: _httpGet, grpc: _grpc, exec: _exec, tcpSocket: _tcpSocket, ...timings } = standard;
  return { ...timings, ...wanted };
};

const handlerOf = ({ httpGet, grpc, exec, tcpSocket }: Probe): Partial<Probe> => given({ httpGet, grpc, exec, tcpSocket });

/** One probe for a worker. A startup probe asks it too, so that a rollout waits until the worker works. */
export const workerProbes = (probe: CompleteProbe | "none") =>
  probe === "none" ? {} : containerProbes({ readiness: "none" }, { readiness: probe, liveness: probe, startupSeconds: 120 });
