import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";

/** Pods whose metrics are to be collected. */
export interface ScrapeTarget {
  readonly name: string;
  readonly matchLabels: Readonly<Record<string, string>>;
  /** The name of the container port that serves them. */
  readonly port: string;
  /** `/metrics` unless said otherwise. */
  readonly path?: string;
}

/** Collects metrics. */
export interface Metrics {
  readonly scrape: (target: ScrapeTarget) => readonly Output[];
  /** Where its requests come from, for network policies. */
  readonly clients: readonly NetworkPeer[];
}

/** Answers PromQL over the HTTP API of Prometheus, inside the cluster: for dashboards, and for what decides by metrics. */
export interface MetricsQuery {
  readonly query: {
    /** `http://prometheus.prometheus.svc:9090`; `/api/v1/query` is below it. */
    readonly address: string;
    readonly server: NetworkPeer;
    /** Of its pods. */
    readonly port: number;
    /** What whoever asks it returns beside its own objects: by that it is let in. */
    readonly outputs: readonly Output[];
  };
}
