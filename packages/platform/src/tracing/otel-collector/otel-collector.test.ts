import { isAsk, isObject, isSource, type TraceStore } from "@ashlar/model";
import { expect, test } from "vitest";
import { bucketsOf } from "../../testing/buckets.ts";
import { site } from "../../testing/site.ts";
import { tempo } from "../tempo/tempo.ts";
import { zipkin } from "../zipkin/zipkin.ts";
import { otelCollector } from "./otel-collector.ts";

const toTempo = { site, traceStore: tempo().offers({ site, buckets: bucketsOf("gcs") }) };
const toZipkin = { site, traceStore: zipkin({ storage: "memory" }).offers({ site }) };
const chartFor = (traceStore: TraceStore) => otelCollector().objects({ site, traceStore }).filter(isSource)[0];

test("two pods: OTLP in, memory looked at first, and out to the platform's store", () => {
  expect(chartFor(toTempo.traceStore)).toMatchObject({
    name: "opentelemetry-collector",
    version: "0.170.0",
    values: {
      mode: "deployment",
      replicaCount: 2,
      image: { repository: "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-k8s" },
      alternateConfig: {
        processors: {
          resource: {
            attributes: [
              { action: "upsert", key: "k8s.cluster.name", value: "prod-eu" },
              { action: "upsert", key: "deployment.environment.name", value: "prod" },
            ],
          },
        },
        exporters: { otlp: { endpoint: "tempo.tempo.svc:4317", tls: { insecure: true } } },
        service: {
          pipelines: {
            traces: { receivers: ["otlp"], processors: ["memory_limiter", "k8s_attributes", "resource", "batch"], exporters: ["otlp"] },
          },
        },
      },
      presets: { kubernetesAttributes: { enabled: true } },
    },
  });
});

test("a store that speaks Zipkin takes the distribution that does", () => {
  expect(chartFor(toZipkin.traceStore)).toMatchObject({
    values: {
      image: { repository: "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib" },
      alternateConfig: {
        exporters: { zipkin: { endpoint: "http://zipkin.zipkin.svc:9411/api/v2/spans" } },
        service: { pipelines: { traces: { exporters: ["zipkin"] } } },
      },
    },
  });
});

test("an app learns of it by OpenTelemetry's own variables", () => {
  expect(otelCollector({ share: 0.1 }).offers(toTempo).environment("cart")).toEqual({
    OTEL_SERVICE_NAME: "cart",
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://otel-collector.otel-collector.svc:4318",
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
    OTEL_TRACES_EXPORTER: "otlp",
    OTEL_METRICS_EXPORTER: "none",
    OTEL_LOGS_EXPORTER: "none",
    OTEL_PROPAGATORS: "tracecontext,baggage",
    OTEL_TRACES_SAMPLER: "parentbased_traceidratio",
    OTEL_TRACES_SAMPLER_ARG: "0.1",
  });
});

test("any pod may send to it; it reaches its store and the API server", () => {
  const outputs = otelCollector().objects(toTempo);
  expect(outputs.filter(isAsk)).toEqual([{ ask: "admit", to: "tempo" }]);
  expect(outputs.filter(isObject)).toMatchObject([
    { kind: "PodDisruptionBudget" },
    {
      kind: "NetworkPolicy",
      spec: {
        ingress: [{ from: [{ namespaceSelector: { matchLabels: {} } }], ports: [{ port: 4317 }, { port: 4318 }] }],
        egress: [{}, { to: [toTempo.traceStore.server], ports: [{ port: 4317 }] }, { ports: [{ port: 443 }, { port: 6443 }] }],
      },
    },
  ]);
});
