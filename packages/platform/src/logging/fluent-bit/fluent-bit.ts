import type { Brick, ChartSource, ElasticsearchAccess, ElasticsearchStore, Logging, LokiStore, Metrics } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { apiServer, podPolicy } from "../../pods/pod-policy.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { podAnnotations } from "../log-format.ts";
import { LOG_STREAM } from "../log-stream.ts";
import { onEveryNode, tenthAtATime } from "../node-agent.ts";
import recorded from "./fluent-bit.lock.json" with { type: "json" };
import { accountValues } from "./fluent-bit-output.ts";
import { pipelineFor } from "./fluent-bit-pipeline.ts";

const NAME = "fluent-bit";
const pods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };

export interface FluentBitValues {
  /** What the pod of each node gets; 100m and 256Mi unless said otherwise. */
  readonly size?: PodSize;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

type Store = LokiStore | ElasticsearchStore;
type Needs = { logStore: Store; metrics?: Metrics };

const accessOf = (store: Store): ElasticsearchAccess | undefined =>
  "loki" in store ? undefined : store.elasticsearch.account({ name: NAME, indices: [LOG_STREAM], may: "append" });

const chart = (values: FluentBitValues, store: Store, cluster: string): ChartSource => ({
  source: "chart",
  repository: "ghcr.io/fluent/helm-charts",
  name: "fluent-bit-collector",
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, []),
  values: mergeChartValues(
    {
      nameOverride: NAME,
      fullnameOverride: NAME,
      updateStrategy: tenthAtATime,
      tolerations: onEveryNode,
      resources: containerResources(values.size ?? { cpu: "100m", memory: "256Mi" }),
      // The chart's other one is /etc/machine-id, of which it has no use here.
      hostVolumes: [{ name: "logs", hostPath: { path: "/var/log", type: "Directory" }, mountPath: "/var/log" }],
      storage: { enabled: true },
      config: pipelineFor(store, cluster),
      ...accountValues(accessOf(store)),
    },
    values.chartValues,
  ),
});

/**
 * Fluent Bit on each node: lines go to Elasticsearch (EFK) or to Loki. The chart's pods are root without capabilities, for the files are
 * root's. Facts: fluent/helm-charts fluent-bit-collector-1.1.1 (Fluent Bit 5.1.1).
 */
export const fluentBit = (values: FluentBitValues = {}): Brick<Logging, Needs> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  // It reads files of the node and keeps there what waits: `baseline` allows no hostPath.
  podSecurity: "privileged",
  offers: () => ({ podAnnotations }),
  objects: ({ logStore, metrics, site }) => [
    chart(values, logStore, site.cluster),
    podPolicy(NAME, pods, {
      admits: [{ peers: metrics?.clients ?? [], ports: [2020] }],
      calls: [{ peers: [logStore.server], ports: [logStore.port] }, apiServer],
    }),
    ...(accessOf(logStore)?.outputs ?? logStore.admit()),
    ...(metrics?.scrape({ name: NAME, matchLabels: pods, port: "http", path: "/api/v2/metrics/prometheus" }) ?? []),
  ],
});
