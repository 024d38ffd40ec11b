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
