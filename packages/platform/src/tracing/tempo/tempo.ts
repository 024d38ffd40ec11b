import type { Brick, Buckets, ChartSource, Metrics, NetworkPeer, Site, Storage, TraceStore } from "@ashlar/model";
import { podsOfNamespace } from "@ashlar/model";
import { admitted, askToAdmit, notToAdmit } from "../../asks/admit.ts";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { bucketKeys, bucketPodLabels, wayToBucket } from "../../pods/bucket-access.ts";
import { podPolicy } from "../../pods/pod-policy.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import recorded from "./tempo.lock.json" with { type: "json" };
import { tempoStorage } from "./tempo-storage.ts";

const NAME = "tempo";
const OTLP = 4317;
const HTTP = 3200;
const pods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };
const server: NetworkPeer = { ...podsOfNamespace(NAME), podSelector: { matchLabels: pods } };

export interface TempoValues {
  /** Days that traces are kept; 14 unless said otherwise. */
  readonly keepDays?: number;
  /** What its pod gets; 500m and 2Gi unless said otherwise. */
  readonly size?: PodSize;
  /** The volume for spans that are not yet in the bucket; 10Gi unless said otherwise. */
  readonly volume?: PodSize["memory"];
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

type Needs = { buckets: Buckets; storage?: Storage; metrics?: Metrics };

const chart = (values: TempoValues, { buckets, storage }: Needs): ChartSource => {
  const { keepDays = 14, size = { cpu: "500m", memory: "2Gi" }, volume = "10Gi" } = values;
  const bucket = buckets.bucket(NAME);
  return {
    source: "chart",
    repository: "ghcr.io/grafana-community/helm-charts",
    name: NAME,
    version: recorded.version,
    release: NAME,
    lock: lockOf(recorded, []),
    values: mergeChartValues(
      {
        fullnameOverride: NAME,
        // The chart joins its pods to no ring, and each would answer for the spans that it took itself. While it starts anew, collectors wait.
        replicas: 1,
        tempo: {
          reportingEnabled: false,
          memBallastSizeMbs: 0,
          retention: `${keepDays * 24}h`,
          resources: containerResources(size),
          storage: { trace: { ...tempoStorage(bucket), wal: { path: "/var/tempo/wal" } } },
          securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
          extraEnvFrom: bucketKeys(bucket),
        },
        securityContext: { seccompProfile: { type: "RuntimeDefault" } },
        podLabels: bucketPodLabels(bucket),
        serviceAccount: { annotations: bucket.identity, automountServiceAccountToken: false },
        persistence: { enabled: true, size: volume, annotations: {}, ...(storage && { storageClassName: storage.standard }) },
      },
      values.chartValues,
    ),
  };
};

/**
 * Tempo in one process, which keeps traces in the bucket `tempo`. Its 2.10 rather than 3: that comes in parts, which hand spans to each other
 * through Kafka. Facts: grafana-community/helm-charts tempo-2.2.4 (Tempo 2.10.8) and tempo-distributed-3.3.0.
 */
export const tempo = (values: TempoValues = {}): Brick<TraceStore, Needs> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({
    protocol: "otlp-grpc",
    endpoint: `${NAME}.${NAME}.svc:${OTLP}`,
    server,
    port: OTLP,
    queries: { api: "tempo", address: `http://${NAME}.${NAME}.svc:${HTTP}`, port: HTTP },
    admit: () => [askToAdmit(NAME)],
  }),
  objects: (platform) => [
    chart(values, platform),
    ...platform.buckets.bucket(NAME).outputs,
    ...(platform.metrics?.scrape({ name: NAME, matchLabels: pods, port: "prom-metrics" }) ?? []),
  ],
  answer: (asks, { buckets, metrics }: Needs & Site) => [
    ...notToAdmit(NAME, asks),
    podPolicy(NAME, pods, {
      admits: [
        { peers: admitted(asks), ports: [OTLP, HTTP] },
        { peers: metrics?.clients ?? [], ports: [HTTP] },
      ],
      calls: [wayToBucket(buckets.bucket(NAME))],
    }),
  ],
});
