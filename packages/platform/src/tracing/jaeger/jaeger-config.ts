import { ACCOUNT, HEALTH, METRICS, OTLP, QUERY, VOLUME } from "./jaeger-place.ts";

const STORE = "traces";
const everywhere = (port: number): string => `0.0.0.0:${port}`;

/** Spans on the pod's own volume, which forgets them by itself. */
export const badgerBackend = (keepDays: number) => ({
  badger: {
    directories: { keys: `${VOLUME}/keys`, values: `${VOLUME}/values` },
    ephemeral: false,
    ttl: { spans: `${keepDays * 24}h` },
  },
});

/** Spans in an index for each day, of which a job deletes the old ones. */
export const elasticsearchBackend = (address: string) => ({
  elasticsearch: {
    server_urls: [address],
    auth: { basic: { username: `\${env:ES_USERNAME}`, password_file: `${ACCOUNT}/password` } },
    tls: { ca_file: `${ACCOUNT}/ca.crt` },
    create_mappings: true,
  },
});

/**
 * Jaeger's whole configuration: it is an OpenTelemetry Collector, whose exporter is the store and whose extension asks it (jaegertracing/jaeger
 * v2.20.0, cmd/jaeger).
 */
export const jaegerConfig = (backend: object) => ({
  service: {
    extensions: ["jaeger_storage", "jaeger_query", "healthcheckv2"],
    pipelines: {
      traces: { receivers: ["otlp"], processors: ["memory_limiter", "batch"], exporters: ["jaeger_storage_exporter"] },
    },
    telemetry: { metrics: { readers: [{ pull: { exporter: { prometheus: { host: "0.0.0.0", port: METRICS } } } }] } },
  },
  extensions: {
    healthcheckv2: { use_v2: true, http: { endpoint: everywhere(HEALTH) } },
    jaeger_query: { storage: { traces: STORE }, http: { endpoint: everywhere(QUERY) } },
    jaeger_storage: { backends: { [STORE]: backend } },
  },
  receivers: { otlp: { protocols: { grpc: { endpoint: everywhere(OTLP) } } } },
  processors: { memory_limiter: { check_interval: "1s", limit_percentage: 80, spike_limit_percentage: 25 }, batch: {} },
  exporters: { jaeger_storage_exporter: { trace_storage: STORE } },
});
