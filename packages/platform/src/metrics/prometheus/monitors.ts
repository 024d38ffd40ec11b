import type { KubeObject, Probe as ProbeAsked, ScrapeTarget } from "@ashlar/model";
import { KUBE_STATE_PORT, kubeStatePods } from "../kube-state-metrics.ts";
import type { PodMonitor, Probe, ScrapeConfig } from "./prometheus.kinds.ts";
import { ALERTMANAGER, alertmanagerPods, blackboxPods, NAME, prometheusPods, takenLabels } from "./prometheus-place.ts";

/** Series that one pod of an app may show. More, and its target is down, which is better than Prometheus down. */
const MOST_SERIES = 50_000;

type Endpoint = NonNullable<PodMonitor["spec"]["podMetricsEndpoints"]>[number];

const podMonitor = (name: string, spec: PodMonitor["spec"]): KubeObject =>
  ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PodMonitor",
    metadata: { name, labels: takenLabels },
    spec,
  }) satisfies PodMonitor;

/** Pods of the app that asks. */
export const scrapeOf = ({ name, matchLabels, port, path = "/metrics" }: ScrapeTarget): KubeObject =>
  podMonitor(name, { selector: { matchLabels }, sampleLimit: MOST_SERIES, podMetricsEndpoints: [{ port, path }] });

/** How the blackbox exporter is told to ask: modules of its configuration. */
const modules = { http: "http_2xx", tcp: "tcp_connect" };

export const probeOf = ({ name, target, by }: ProbeAsked): KubeObject =>
  ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Probe",
    metadata: { name, labels: takenLabels },
    spec: {
      jobName: "probe",
      module: modules[by],
      prober: { url: `blackbox-exporter.${NAME}.svc:9115`, path: "/probe", scheme: "http" },
      targets: { staticConfig: { static: [target] } },
    },
  }) satisfies Probe;

const own = (name: string, matchLabels: Record<string, string>, endpoint: Endpoint, namespace?: string): KubeObject =>
  podMonitor(name, {
    selector: { matchLabels },
    ...(namespace === undefined ? {} : { namespaceSelector: { matchNames: [namespace] } }),
    podMetricsEndpoints: [{ path: "/metrics", ...endpoint }],
  });

const toNode = (from: string) => ({ action: "replace" as const, sourceLabels: [from], targetLabel: "node" });

/** Metrics of kubelets and of the containers that they run; only those that say something of workloads. */
const kubelet = (jobName: string, metricsPath: string, kept: string): KubeObject =>
  ({
    apiVersion: "monitoring.coreos.com/v1alpha1",
    kind: "ScrapeConfig",
    metadata: { name: jobName, labels: takenLabels },
    spec: {
      jobName,
      metricsPath,
      scheme: "HTTPS",
      scrapeClass: "kubelet",
      honorLabels: true,
      kubernetesSDConfigs: [{ role: "Node" }],
      relabelings: [toNode("__meta_kubernetes_node_name")],
      metricRelabelings: [{ action: "keep", sourceLabels: ["__name__"], regex: kept }],
    },
  }) satisfies ScrapeConfig;

const named = (name: string, instance: string) => ({ "app.kubernetes.io/name": name, "app.kubernetes.io/instance": instance });

/** What is collected of the cluster, whoever uses it. */
export const clusterMonitors = (nodeExporter: boolean): readonly KubeObject[] => [
  own(NAME, prometheusPods, { port: "web" }),
  own(ALERTMANAGER, alertmanagerPods, { port: "web" }),
  own(
    "prometheus-operator",
    { app: "kube-prometheus-stack-operator", release: NAME },
    {
      port: "https",
      scheme: "https",
      // cert-manager fills this Secret, for the webhook.
      tlsConfig: { ca: { secret: { name: `${NAME}-admission`, key: "ca.crt" } }, serverName: `prometheus-operator.${NAME}.svc` },
    },
  ),
  // It tells of others' pods and namespaces: their labels, not its own.
  own("kube-state-metrics", kubeStatePods, { port: KUBE_STATE_PORT, honorLabels: true }),
  own("blackbox-exporter", blackboxPods, { port: "http" }),
  ...(nodeExporter
    ? [
        own(
          "node-exporter",
          named("prometheus-node-exporter", "node-exporter"),
          { port: "metrics", relabelings: [toNode("__meta_kubernetes_pod_node_name")] },
          "kube-system",
        ),
      ]
    : []),
  kubelet("kubelet", "/metrics", "kubelet_(volume_stats|running|node|certificate)_.+"),
  kubelet(
    "cadvisor",
    "/metrics/cadvisor",
    "container_(cpu_(usage|cfs_(throttled_)?periods).*|memory_(working_set|rss|cache).*|network_(receive|transmit)_(bytes|packets_dropped|errors)_total|fs_(usage|reads|writes).*|oom_events_total)|machine_.+",
  ),
];
