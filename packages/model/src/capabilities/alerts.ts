import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";
import type { Duration } from "./route-features.ts";

/** Something that somebody should know. */
export interface Alert {
  /** In CamelCase, as alerts are called: `LedgerBackupFailed`. */
  readonly alert: string;
  /** PromQL that has a result while it is so. */
  readonly expr: string;
  /** How long it must be so; at once unless said otherwise. */
  readonly for?: Duration;
  /** `critical` wakes somebody, `warning` waits for the morning. */
  readonly severity: "critical" | "warning";
  /** One sentence; `{{ $labels.pod }}` and `{{ $value }}` are filled in. */
  readonly summary: string;
  /** Where it says what to do. */
  readonly runbook?: string;
}

/** Tells the team that owns an app. */
export interface Alerts {
  /** @param name of the group, and of its object */
  readonly alerts: (name: string, alerts: readonly Alert[]) => readonly Output[];
}

/** Something to be asked from outside of its pods. */
export interface Probe {
  readonly name: string;
  /** What to ask: an address for `http`, `host:port` for `tcp`. */
  readonly target: string;
  readonly by: "http" | "tcp";
}

/** Asks as a client would, and keeps what came of it as metrics. */
export interface Probes {
  readonly probe: (probe: Probe) => readonly Output[];
  /** Who asks, for the network policies of what is asked inside the cluster. */
  readonly probers: readonly NetworkPeer[];
}
