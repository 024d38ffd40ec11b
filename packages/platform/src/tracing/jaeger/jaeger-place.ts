import { type NetworkPeer, podsOfNamespace } from "@ashlar/model";

export const NAME = "jaeger";
export const VERSION = "2.20.0";
export const OTLP = 4317;
export const QUERY = 16686;
export const METRICS = 8888;
export const HEALTH = 13133;

/** Where pods find their account of Elasticsearch, and their volume. */
export const ACCOUNT = "/etc/store";
export const VOLUME = "/badger";

export const pods = { "app.kubernetes.io/name": NAME };
export const cleanerPods = { "app.kubernetes.io/name": "jaeger-index-cleaner" };
export const server: NetworkPeer = { ...podsOfNamespace(NAME), podSelector: { matchLabels: pods } };
