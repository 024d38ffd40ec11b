import type { LogStore, LokiStore, MetricsQuery, NetworkPeer, Output, TraceStore } from "@ashlar/model";

/** What Grafana may show, as far as the platform has it. */
export interface Shown {
  readonly metrics: MetricsQuery;
  /** Of Loki; what is in Elasticsearch, Kibana shows, and no account there can only read. */
  readonly logStore?: LogStore & Partial<LokiStore>;
  readonly traceStore?: TraceStore;
}

/** Something that Grafana asks: how it is written down, and the way there. */
export interface DataSource {
  readonly provisioned: Readonly<Record<string, unknown>>;
  readonly way: { readonly peers: readonly NetworkPeer[]; readonly ports: readonly number[] };
  readonly outputs: readonly Output[];
}

/** Dashboards name it, so it never changes. */
export const METRICS = "metrics";

const provisioned = (uid: string, name: string, type: string, url: string, more: object = {}) => ({
  uid,
  name,
  type,
  url,
  access: "proxy",
  editable: false,
  ...more,
});

const ofMetrics = ({ query }: MetricsQuery): DataSource => ({
  // A question in the body is as long as it likes.
  provisioned: provisioned(METRICS, "Metrics", "prometheus", query.address, { isDefault: true, jsonData: { httpMethod: "POST" } }),
  way: { peers: [query.server], ports: [query.port] },
  outputs: query.outputs,
});

const tenant = (name: string) => ({
  jsonData: { httpHeaderName1: "X-Scope-OrgID" },
  secureJsonData: { httpHeaderValue1: name },
});

const ofLogs = ({ server, port, admit, loki }: LogStore & Partial<LokiStore>): readonly DataSource[] =>
  loki === undefined
    ? []
    : [
        {
          provisioned: provisioned("logs", "Logs", "loki", loki.address, loki.tenant === undefined ? {} : tenant(loki.tenant)),
          way: { peers: [server], ports: [port] },
          outputs: admit(),
        },
      ];

const ofTraces = ({ queries, server, admit }: TraceStore): DataSource => ({
  provisioned: provisioned("traces", "Traces", queries.api, queries.address),
  way: { peers: [server], ports: [queries.port] },
  outputs: admit(),
});

/** What Grafana asks on a platform (grafana.com, Grafana, Provision data sources). */
export const dataSources = ({ metrics, logStore, traceStore }: Shown): readonly DataSource[] => [
  ofMetrics(metrics),
  ...(logStore === undefined ? [] : ofLogs(logStore)),
  ...(traceStore === undefined ? [] : [ofTraces(traceStore)]),
];
