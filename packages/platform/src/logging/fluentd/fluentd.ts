import type { Brick, ChartSource, ElasticsearchAccess, ElasticsearchStore, Logging, Metrics } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { apiServer, podPolicy } from "../../pods/pod-policy.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { podAnnotations } from "../log-format.ts";
import { LOG_STREAM } from "../log-stream.ts";
import { onEveryNode, readsAsRoot, tenthAtATime } from "../node-agent.ts";
import recorded from "./fluentd.lock.json" with { type: "json" };
import { ACCOUNT, filters, KEPT, METRICS, output, sources } from "./fluentd-pipeline.ts";
import { fluentdText } from "./fluentd-text.ts";

const NAME = "fluentd";
const pods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };

export interface FluentdValues {
  /** What the pod of each node gets; 200m and 512Mi unless said otherwise. */
  readonly size?: PodSize;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

type Needs = { logStore: ElasticsearchStore; metrics?: Metrics };

const fromSecret = (name: string, secret: string, key: string) => ({ name, valueFrom: { secretKeyRef: { name: secret, key } } });

const chart = (values: FluentdValues, address: string, { secret }: ElasticsearchAccess, cluster: string): ChartSource => ({
  source: "chart",
  repository: "ghcr.io/fluent/helm-charts",
  name: NAME,
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, []),
  values: mergeChartValues(
    {
      fullnameOverride: NAME,
      kind: "DaemonSet",
      // Its client also speaks to the next version of Elasticsearch, which answers as version 8 when asked so.
      variant: "elasticsearch8",
      podSecurityPolicy: { enabled: false },
      podSecurityContext: { seccompProfile: { type: "RuntimeDefault" } },
      securityContext: readsAsRoot,
      resources: containerResources(values.size ?? { cpu: "200m", memory: "512Mi" }),
      tolerations: onEveryNode,
      updateStrategy: tenthAtATime,
      // The chart would mount them to be written.
      mountVarLogDirectory: false,
      mountDockerContainersDirectory: false,
      volumes: [
        { name: "logs", hostPath: { path: "/var/log", type: "Directory" } },
        { name: "kept", hostPath: { path: KEPT, type: "DirectoryOrCreate" } },
        { name: "store", secret: { secretName: secret, items: [{ key: "ca.crt", path: "ca.crt" }] } },
        { name: "tmp", emptyDir: { sizeLimit: "100Mi" } },
      ],
      volumeMounts: [
        { name: "logs", mountPath: "/var/log", readOnly: true },
        { name: "kept", mountPath: KEPT },
        { name: "store", mountPath: ACCOUNT, readOnly: true },
        { name: "tmp", mountPath: "/tmp" },
      ],
      env: [fromSecret("STORE_USER", secret, "username"), fromSecret("STORE_PASSWORD", secret, "password")],
      service: { enabled: false },
      dashboards: { enabled: false },
      // All the files that the chart has of its own, each with our part or with none.
      fileConfigs: {
        "01_sources.conf": fluentdText(sources),
        "02_filters.conf": fluentdText(filters(cluster)),
        "03_dispatch.conf": null,
        "04_outputs.conf": fluentdText(output(address)),
      },
    },
    values.chartValues,
  ),
});

/**
 * Fluentd on each node, for lines to Elasticsearch (EFK). Fluent Bit does the same with less: this is for whoever wants Fluentd's plugins. Facts: fluent/helm-charts fluentd-0.6.0 (Fluentd 1.19.3), fluent/fluentd-kubernetes-daemonset v1.19.
 */
export const fluentd = (values: FluentdValues = {}): Brick<Logging, Needs> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  // It reads files of the node and keeps there what waits: `baseline` allows no hostPath.
  podSecurity: "privileged",
  offers: () => ({ podAnnotations }),
  objects: ({ logStore, metrics, site }) => {
    const access = logStore.elasticsearch.account({ name: NAME, indices: [LOG_STREAM], may: "append" });
    return [
      chart(values, logStore.elasticsearch.address, access, site.cluster),
      podPolicy(NAME, pods, {
        admits: [{ peers: metrics?.clients ?? [], ports: [METRICS] }],
        calls: [{ peers: [logStore.server], ports: [logStore.port] }, apiServer],
      }),
      ...access.outputs,
      ...(metrics?.scrape({ name: NAME, matchLabels: pods, port: "metrics" }) ?? []),
    ];
  },
});
