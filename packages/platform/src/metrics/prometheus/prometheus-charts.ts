import type { ChartSource } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { kubeStateMetrics } from "../kube-state-metrics.ts";
import blackbox from "./blackbox-exporter.lock.json" with { type: "json" };
import stateMetrics from "./kube-state-metrics.lock.json" with { type: "json" };
import nodes from "./node-exporter.lock.json" with { type: "json" };
import { prometheusKinds } from "./prometheus.kinds.ts";
import operator from "./prometheus.lock.json" with { type: "json" };
import { blackboxPods, NAME, prometheusPods } from "./prometheus-place.ts";

/** Values of the charts that nothing else covers; they win. */
export interface PrometheusChartValues {
  readonly operator?: ChartValues;
  readonly kubeStateMetrics?: ChartValues;
  readonly nodeExporter?: ChartValues;
  readonly blackboxExporter?: ChartValues;
}

const chart = (name: string, release: string, lock: ChartSource["lock"], ours: ChartValues, theirs?: ChartValues): ChartSource => ({
  source: "chart",
  repository: "https://prometheus-community.github.io/helm-charts",
  name,
  version: lock.version,
  release,
  lock,
  values: mergeChartValues(ours, theirs),
});

const off = { enabled: false };
const nowhereElse = [NAME];

/** The operator and its CRDs, and nothing else of the chart: Prometheus, Alertmanager and what they read are objects of ours. */
const operatorChart = (theirs?: ChartValues): ChartSource =>
  chart(
    "kube-prometheus-stack",
    NAME,
    lockOf(operator, prometheusKinds),
    {
      fullnameOverride: NAME,
      defaultRules: { create: false },
      ...Object.fromEntries(
        [
          "alertmanager",
          "grafana",
          "prometheus",
          "kubeApiServer",
          "kubelet",
          "kubeControllerManager",
          "coreDns",
          "kubeDns",
          "kubeEtcd",
          "kubeScheduler",
          "kubeProxy",
          "kubeStateMetrics",
          "nodeExporter",
        ].map((part) => [part, off]),
      ),
      // The chart runs one pod of it: Prometheus and Alertmanager go on without.
      prometheusOperator: {
        resources: containerResources({ cpu: "100m", memory: "256Mi" }),
        networkPolicy: { enabled: true },
        serviceMonitor: { selfMonitor: false },
        // Kubelets are found by what Prometheus itself knows of nodes, so nothing keeps a Service in kube-system.
        kubeletService: off,
        kubeletEndpointsEnabled: false,
        prometheusConfigReloader: { resources: containerResources({ cpu: "10m", memory: "64Mi" }), enableProbe: true },
        // An instance that somebody makes elsewhere is not run.
        prometheusInstanceNamespaces: nowhereElse,
        alertmanagerInstanceNamespaces: nowhereElse,
        alertmanagerConfigNamespaces: nowhereElse,
        thanosRulerInstanceNamespaces: nowhereElse,
        admissionWebhooks: {
          // Refuses rules that do not parse. Where the API server cannot reach pods (EKS with an overlay) they must still come in.
          failurePolicy: "Ignore",
          certManager: { enabled: true },
          patch: off,
        },
      },
    },
    theirs,
  );

/** In kube-system, because it looks at its node from outside of a container, which no namespace of ours lets a pod do. */
const nodeExporterChart = (theirs?: ChartValues): ChartSource =>
  chart(
    "prometheus-node-exporter",
    "node-exporter",
    lockOf(nodes, []),
    {
      fullnameOverride: "node-exporter",
      namespaceOverride: "kube-system",
      service: off,
      priorityClassName: "system-node-critical",
      tolerations: [{ operator: "Exists" }],
      resources: containerResources({ cpu: "50m", memory: "64Mi" }),
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: "10%" } },
      securityContext: { seccompProfile: { type: "RuntimeDefault" } },
      containerSecurityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
    },
    theirs,
  );

const blackboxChart = (theirs?: ChartValues): ChartSource =>
  chart(
    "prometheus-blackbox-exporter",
    "blackbox-exporter",
    lockOf(blackbox, []),
    {
      fullnameOverride: "blackbox-exporter",
      replicas: 2,
      podDisruptionBudget: oneAtATime,
      topologySpreadConstraints: podSpread(blackboxPods),
      resources: containerResources({ cpu: "25m", memory: "64Mi" }),
      podSecurityContext: { seccompProfile: { type: "RuntimeDefault" } },
      // It asks whatever it is told to, so only Prometheus' namespace may tell it.
      networkPolicy: { enabled: true, allowMonitoringNamespace: true, monitoringNamespaceName: NAME },
      // Beside the chart's own http_2xx.
      config: { modules: { tcp_connect: { prober: "tcp", timeout: "5s" } } },
    },
    theirs,
  );

/** The charts of the brick. @param nodeExporter whether nodes take pods that look at them from outside of a container */
export const prometheusCharts = (nodeExporter: boolean, theirs: PrometheusChartValues = {}): readonly ChartSource[] => [
  operatorChart(theirs.operator),
  kubeStateMetrics({
    lock: lockOf(stateMetrics, []),
    scrapers: [{ podSelector: { matchLabels: prometheusPods } }],
    theirs: theirs.kubeStateMetrics,
  }),
  ...(nodeExporter ? [nodeExporterChart(theirs.nodeExporter)] : []),
  blackboxChart(theirs.blackboxExporter),
];
