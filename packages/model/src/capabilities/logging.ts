import type { Output } from "../output.ts";
import type { NetworkPeer } from "./network-peer.ts";

/** How an app's own lines are read. `json`: fields of each line can be searched for. `text`: the line as it is. */
export type LogFormat = "json" | "text";

/** Collects what pods write to stdout and stderr: of every pod, whether its app knows of it or not. */
export interface Logging {
  /**
   * Annotations for the pods of an app: how their lines are read. `text` is what is taken of pods without. They are the same
   * for every collector, so that another one restarts no app.
   */
  readonly podAnnotations: (format: LogFormat) => Readonly<Record<string, string>>;
}

/** Where collected lines are kept. The API by which it takes them is an offer of its own: `LokiStore`, `ElasticsearchStore`. */
export interface LogStore {
  /** Who takes lines and answers queries, for network policies … */
  readonly server: NetworkPeer;
  /** … and the TCP port of its pods. */
  readonly port: number;
  /** Whoever writes or reads returns these among its outputs, and its namespace is let in. */
  readonly admit: () => readonly Output[];
}

/** Takes lines over Loki's own HTTP API. */
export interface LokiStore extends LogStore {
  readonly loki: {
    /** `http://loki-gateway.loki.svc`; `/loki/api/v1/push` is below it. */
    readonly address: string;
    /** The tenant that lines are kept under, where the store has tenants. */
    readonly tenant?: string;
  };
}

/** What somebody wants to do in Elasticsearch. */
export interface ElasticsearchAccount {
  /** Of the account; also of the Secret. */
  readonly name: string;
  /** Names and patterns of indices and data streams: `logs-*`. */
  readonly indices: readonly string[];
  /** `append`: new documents, and nothing else. `own`: make, read, write and delete these indices and their templates. */
  readonly may: "append" | "own";
}

/** What an account comes to for its user. */
export interface ElasticsearchAccess {
  /** Deployed in the namespace of whoever asks, which is also let in. */
  readonly outputs: readonly Output[];
  /** A Secret that is then in that namespace, with the keys `username`, `password` and `ca.crt`. */
  readonly secret: string;
}

/** Takes lines over Elasticsearch's own HTTP API, with TLS and a password. */
export interface ElasticsearchStore extends LogStore {
  readonly elasticsearch: {
    /** `https://logs-es-http.elastic.svc:9200` */
    readonly address: string;
    readonly account: (account: ElasticsearchAccount) => ElasticsearchAccess;
  };
}
