import type { Brick, ChartSource, KubeObject, Logging, LokiStore, Metrics, Site } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { apiServer, podPolicy } from "../../pods/pod-policy.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { podAnnotations } from "../log-format.ts";
import { onEveryNode, readsAsRoot, tenthAtATime } from "../node-agent.ts";
import recorded from "./alloy.lock.json" with { type: "json" };
import { alloyText } from "./alloy-text.ts";
import { podLogs } from "./pod-logs.ts";

const NAME = "alloy";
const POSITIONS = "/var/lib/alloy";
const CONFIG = { name: "alloy-pipeline", key: "config.alloy" };
const pods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };

export interface AlloyValues {
  /** What the pod of each node gets; 100m and 256Mi unless said otherwise. */
  readonly size?: PodSize;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

const chart = ({ size = { cpu: "100m", memory: "256Mi" }, chartValues }: AlloyValues): ChartSource => ({
  source: "chart",
  repository: "https://grafana.github.io/helm-charts",
  name: NAME,
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, []),
  values: mergeChartValues(
    {
      fullnameOverride: NAME,
      // It reads files; PodLogs would say which.
      crds: { create: false },
      alloy: {
        configMap: { create: false, ...CONFIG },
        enableReporting: false,
        // How far each file was read: on the node, or a new pod would send every line again.
        storagePath: POSITIONS,
        mounts: { varlog: true, extra: [{ name: "positions", mountPath: POSITIONS }] },
        securityContext: readsAsRoot,
        resources: containerResources(size),
      },
      configReloader: { resources: containerResources({ cpu: "10m", memory: "64Mi" }) },
      controller: {
        type: "daemonset",
        tolerations: onEveryNode,
        updateStrategy: tenthAtATime,
        volumes: { extra: [{ name: "positions", hostPath: { path: POSITIONS, type: "DirectoryOrCreate" } }] },
      },
      // Of all that the chart would let it read, what finding pods takes.
      rbac: {
        rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get", "list", "watch"] }],
        // An empty list breaks the chart's template; this everybody may ask anyway.
        clusterRules: [{ nonResourceURLs: ["/healthz"], verbs: ["get"] }],
      },
      service: { enabled: false },
    },
    chartValues,
  ),
});

type Needs = { logStore: LokiStore; metrics?: Metrics };

const pipeline = ({ logStore, site }: Needs & Site): KubeObject => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: CONFIG.name },
  data: { [CONFIG.key]: alloyText(podLogs(site.cluster, logStore.loki)) },
});

/**
 * Grafana Alloy on each node, in the place of Promtail: lines go to Loki with the labels cluster, namespace, pod, container, app and
 * stream. Loki reads JSON when it is asked; of lines in JSON, Alloy keeps `trace_id` and `span_id` beside them. Facts: grafana/alloy,
 * chart 1.11.1 (Alloy v1.18.1).
 */
export const alloy = (values: AlloyValues = {}): Brick<Logging, Needs> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  // It reads files of the node and remembers there how far: `baseline` allows no hostPath.
  podSecurity: "privileged",
  offers: () => ({ podAnnotations }),
  objects: (platform) => [
    chart(values),
    pipeline(platform),
    podPolicy(NAME, pods, {
      admits: [{ peers: platform.metrics?.clients ?? [], ports: [12345] }],
      calls: [{ peers: [platform.logStore.server], ports: [platform.logStore.port] }, apiServer],
    }),
    ...platform.logStore.admit(),
    ...(platform.metrics?.scrape({ name: NAME, matchLabels: pods, port: "http-metrics" }) ?? []),
  ],
});
