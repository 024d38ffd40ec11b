import type { Brick, ElasticsearchAccess, ElasticsearchStore, KubeObject, Metrics, Output, Storage, TraceStore } from "@ashlar/model";
import { admitted, askToAdmit, notToAdmit } from "../../asks/admit.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { podPolicy, type Way } from "../../pods/pod-policy.ts";
import { badgerBackend, elasticsearchBackend, jaegerConfig } from "./jaeger-config.ts";
import { indexCleaner, inElasticsearch, jaegerService, onVolume } from "./jaeger-objects.ts";
import { cleanerPods, METRICS, NAME, OTLP, pods, QUERY, server } from "./jaeger-place.ts";
import type { BadgerValues, ElasticsearchValues, JaegerValues } from "./jaeger-values.ts";

export type { JaegerValues } from "./jaeger-values.ts";

interface OnVolume {
  readonly storage?: Storage;
  readonly metrics?: Metrics;
}

interface InElasticsearch {
  readonly logStore: ElasticsearchStore;
  readonly metrics?: Metrics;
}

/** A few letters that change with the text: pods start anew with a configuration that changed (FNV-1a, 32 bits). */
const mark = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
};

const configMap = (backend: object): KubeObject & { readonly metadata: { readonly name: string } } => {
  // JSON is YAML.
  const text = `${JSON.stringify(jaegerConfig(backend), null, 2)}\n`;
  return { apiVersion: "v1", kind: "ConfigMap", metadata: { name: `${NAME}-${mark(text)}` }, data: { "config.yaml": text } };
};

const accessOf = ({ elasticsearch }: ElasticsearchStore): ElasticsearchAccess =>
  elasticsearch.account({ name: NAME, indices: ["jaeger-*"], may: "own" });

const volumeOutputs = (values: BadgerValues, { storage }: OnVolume): readonly Output[] => {
  const config = configMap(badgerBackend(values.keepDays ?? 7));
  return [config, onVolume(values, config.metadata.name, storage)];
};

const wayToStore = ({ logStore: { server: peer, port } }: InElasticsearch): readonly Way[] => [{ peers: [peer], ports: [port] }];

const elasticsearchOutputs = (values: ElasticsearchValues, platform: InElasticsearch): readonly Output[] => {
  const { logStore } = platform;
  const { secret, outputs } = accessOf(logStore);
  const { address } = logStore.elasticsearch;
  const config = configMap(elasticsearchBackend(address));
  return [
    config,
    inElasticsearch(values, config.metadata.name, secret),
    disruptionBudget(NAME, pods),
    indexCleaner(values.keepDays ?? 7, address, secret),
    podPolicy("jaeger-index-cleaner", cleanerPods, { admits: [], calls: wayToStore(platform) }),
    ...outputs,
  ];
};

/** What both kinds have in common. */
const jaegerWith = <N extends { readonly metrics?: Metrics }>(
  values: JaegerValues,
  own: (platform: N) => readonly Output[],
  calls: (platform: N) => readonly Way[],
): Brick<TraceStore, N> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({
    protocol: "otlp-grpc",
    endpoint: `${NAME}.${NAME}.svc:${OTLP}`,
    server,
    port: OTLP,
    queries: { api: "jaeger", address: `http://${NAME}.${NAME}.svc:${QUERY}`, port: QUERY },
    admit: () => [askToAdmit(NAME)],
  }),
  objects: (platform) => [
    ...own(platform),
    jaegerService,
    ...(platform.metrics?.scrape({ name: NAME, matchLabels: pods, port: "metrics" }) ?? []),
  ],
  answer: (asks, platform) => [
    ...notToAdmit(NAME, asks),
    podPolicy(NAME, pods, {
      admits: [
        { peers: admitted(asks), ports: [OTLP, QUERY] },
        { peers: platform.metrics?.clients ?? [], ports: [METRICS] },
      ],
      calls: calls(platform),
    }),
  ],
});

/**
 * Jaeger 2, by our own few objects: its chart is an experiment by its own word, has no StatefulSet for a volume, and depends on another
 * company's. Facts: jaegertracing/jaeger v2.20.0, jaegertracing/helm-charts jaeger-4.11.1.
 */
export function jaeger(values: BadgerValues): Brick<TraceStore, OnVolume>;
export function jaeger(values: ElasticsearchValues): Brick<TraceStore, InElasticsearch>;
export function jaeger(values: JaegerValues): Brick<TraceStore, never> {
  return values.storage === "badger"
    ? jaegerWith<OnVolume>(
        values,
        (platform) => volumeOutputs(values, platform),
        () => [],
      )
    : jaegerWith<InElasticsearch>(values, (platform) => elasticsearchOutputs(values, platform), wayToStore);
}
