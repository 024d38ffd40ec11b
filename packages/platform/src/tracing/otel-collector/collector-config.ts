import type { Site, TraceStore } from "@ashlar/model";

/** The pod's address, which the chart puts into the environment. */
const own = `\${env:MY_POD_IP}`;

/** Spans wait in memory while the store is away: the oldest go when the queue is full, and each after a quarter of an hour. */
const patient = { sending_queue: { queue_size: 5000 }, retry_on_failure: { max_elapsed_time: "15m" } };

const exporterFor = ({ protocol, endpoint }: TraceStore): Readonly<Record<string, unknown>> => {
  switch (protocol) {
    case "otlp-grpc":
      return { otlp: { endpoint, tls: { insecure: true }, ...patient } };
    case "otlp-http":
      return { otlphttp: { endpoint, ...patient } };
    case "zipkin":
      return { zipkin: { endpoint, ...patient } };
  }
};

const upsert = (key: string, value: string) => ({ action: "upsert", key, value });

/**
 * The collector's whole configuration: OTLP in, whatever the store takes out. Memory is looked at first, so that what it cannot take is
 * refused and sent again (opentelemetry.io, Collector, Configuration).
 */
export const collectorConfig = (store: TraceStore, { site }: Site) => {
  const exporters = exporterFor(store);
  return {
    extensions: { health_check: { endpoint: `${own}:13133` } },
    receivers: { otlp: { protocols: { grpc: { endpoint: `${own}:4317` }, http: { endpoint: `${own}:4318` } } } },
    processors: {
      memory_limiter: { check_interval: "1s", limit_percentage: 80, spike_limit_percentage: 25 },
      // From which pod: what is looked up, and the rights for it, the chart adds.
      k8s_attributes: {},
      resource: { attributes: [upsert("k8s.cluster.name", site.cluster), upsert("deployment.environment.name", site.environment)] },
      batch: {},
    },
    exporters,
    service: {
      extensions: ["health_check"],
      telemetry: { metrics: { readers: [{ pull: { exporter: { prometheus: { host: own, port: 8888 } } } }] } },
      pipelines: {
        traces: {
          receivers: ["otlp"],
          processors: ["memory_limiter", "k8s_attributes", "resource", "batch"],
          exporters: Object.keys(exporters),
        },
      },
    },
  };
};
