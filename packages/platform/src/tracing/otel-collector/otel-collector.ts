import type { Brick, ChartSource, Metrics, NetworkPeer, Site, TraceStore, Tracing } from "@ashlar/model";
import { podsOfNamespace } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { apiServer, podPolicy } from "../../pods/pod-policy.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { collectorConfig } from "./collector-config.ts";
import recorded from "./otel-collector.lock.json" with { type: "json" };

const NAME = "otel-collector";
const GRPC = 4317;
const HTTP = 4318;
const pods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };
const server: NetworkPeer = { ...podsOfNamespace(NAME), podSelector: { matchLabels: pods } };
const anyPod: NetworkPeer = { namespaceSelector: { matchLabels: {} } };
const address = `http://${NAME}.${NAME}.svc`;

export interface OtelCollectorValues {
  /** Pods; 2 unless said otherwise. */
  readonly replicas?: number;
  /** What each pod gets; 200m and 512Mi unless said otherwise. */
  readonly size?: PodSize;
  /** The share of traces that apps begin, from 0 to 1; all unless said otherwise. A trace that came from elsewhere is kept if it was there. */
  readonly share?: number;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

/** The distribution for Kubernetes has what OTLP takes; only the one with everything speaks Zipkin. */
const imageFor = ({ protocol }: TraceStore): string =>
  `ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-${protocol === "zipkin" ? "contrib" : "k8s"}`;

const off = { enabled: false };
const listens = { hostPort: null };

const chart = (values: OtelCollectorValues, { traceStore, site }: Needs & Site): ChartSource => ({
  source: "chart",
  repository: "https://open-telemetry.github.io/opentelemetry-helm-charts",
  name: "opentelemetry-collector",
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, []),
  values: mergeChartValues(
    {
      nameOverride: NAME,
      fullnameOverride: NAME,
      mode: "deployment",
      replicaCount: values.replicas ?? 2,
      image: { repository: imageFor(traceStore) },
      // In the place of the chart's own, which takes metrics and logs as well and drops them.
      alternateConfig: collectorConfig(traceStore, { site }),
      presets: { kubernetesAttributes: { enabled: true } },
      ports: {
        otlp: listens,
        "otlp-http": listens,
        metrics: { enabled: true },
        "jaeger-compact": off,
        "jaeger-thrift": off,
        "jaeger-grpc": off,
        zipkin: off,
      },
      resources: containerResources(values.size ?? { cpu: "200m", memory: "512Mi" }),
      podSecurityContext: { runAsNonRoot: true, runAsUser: 10001, runAsGroup: 10001, seccompProfile: { type: "RuntimeDefault" } },
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
      topologySpreadConstraints: podSpread(pods),
    },
    values.chartValues,
  ),
});

type Needs = { traceStore: TraceStore; metrics?: Metrics };

/**
 * The OpenTelemetry Collector between apps and the platform's store for traces: apps speak OTLP to it and know no store. It says of each span
 * which pod, cluster and environment it came from. Facts: open-telemetry/opentelemetry-helm-charts opentelemetry-collector-0.170.0 (0.158.0).
 */
export const otelCollector = (values: OtelCollectorValues = {}): Brick<Tracing, Needs> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({
    otlpGrpc: `${address}:${GRPC}`,
    otlpHttp: `${address}:${HTTP}`,
    server,
    environment: (service) => ({
      OTEL_SERVICE_NAME: service,
      OTEL_EXPORTER_OTLP_ENDPOINT: `${address}:${HTTP}`,
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
      OTEL_TRACES_EXPORTER: "otlp",
      // Metrics are scraped, and lines collected.
      OTEL_METRICS_EXPORTER: "none",
      OTEL_LOGS_EXPORTER: "none",
      OTEL_PROPAGATORS: "tracecontext,baggage",
      OTEL_TRACES_SAMPLER: "parentbased_traceidratio",
      OTEL_TRACES_SAMPLER_ARG: `${values.share ?? 1}`,
    }),
  }),
  objects: (platform) => [
    chart(values, platform),
    disruptionBudget(NAME, pods),
    podPolicy(NAME, pods, {
      // Who may send is for the senders' own policies to say.
      admits: [
        { peers: [anyPod], ports: [GRPC, HTTP] },
        { peers: platform.metrics?.clients ?? [], ports: [8888] },
      ],
      calls: [{ peers: [platform.traceStore.server], ports: [platform.traceStore.port] }, apiServer],
    }),
    ...platform.traceStore.admit(),
    ...(platform.metrics?.scrape({ name: NAME, matchLabels: pods, port: "metrics" }) ?? []),
  ],
});
