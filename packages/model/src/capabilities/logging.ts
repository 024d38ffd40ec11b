import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";

/** How an app's own lines are read, beyond taking each as it comes. */
export interface LogFormat {
  /** The pods whose lines they are. */
  readonly matchLabels: Readonly<Record<string, string>>;
  /** `json`: fields of each line can be searched for. `text`: the line as it is. */
  readonly format: "json" | "text";
}

/** Collects what pods write to stdout and stderr. Every pod's lines are collected; an app asks only where its lines want reading. */
export interface Logging {
  readonly logs: (name: string, format: LogFormat) => readonly Output[];
}

/** Where collected lines are kept, and how a collector gets them there. */
export interface LogStore {
  readonly logStore: LokiStore | ElasticsearchStore;
}

/** Takes lines over Loki's own HTTP API. */
export interface LokiStore {
  readonly api: "loki";
  /** `http://loki-gateway.loki.svc`; `/loki/api/v1/push` is below it. */
  readonly address: string;
  /** The tenant that lines are kept under, where the store has tenants. */
  readonly tenant?: string;
  readonly server: NetworkPeer;
  readonly port: number;
}

/** Takes lines over Elasticsearch's bulk API, with TLS and a password. */
export interface ElasticsearchStore {
  readonly api: "elasticsearch";
  readonly address: string;
  readonly user: string;
  /** What a collector in another namespace must be given; the Secret stands beside the store. */
  readonly password: { readonly secret: string; readonly key: string; readonly namespace: string };
  readonly authorities: { readonly secret: string; readonly key: string; readonly namespace: string };
  readonly server: NetworkPeer;
  readonly port: number;
}
