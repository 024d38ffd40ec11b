import type { KubeObject, NetworkPeer, Output } from "@ashlar/model";
import type { ChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { KUBE_STATE_PORT, kubeStateMetrics, kubeStatePods } from "../kube-state-metrics.ts";
import stateMetrics from "./kube-state-metrics.lock.json" with { type: "json" };
import type { ClusterPodMonitoring } from "./managed-prometheus.kinds.ts";

/**
 * For the whole cluster and without labels of its own: `PodMonitoring` would put its namespace over that of each object that is told of
 * (GoogleCloudPlatform/prometheus-engine v0.17.2, pkg/operator/apis/monitoring/v1/pod_config.go).
 */
const monitoring = (everySeconds: number): KubeObject =>
  ({
    apiVersion: "monitoring.googleapis.com/v1",
    kind: "ClusterPodMonitoring",
    metadata: { name: "kube-state-metrics" },
    spec: {
      selector: { matchLabels: kubeStatePods },
      endpoints: [{ port: KUBE_STATE_PORT, path: "/metrics", interval: `${everySeconds}s` }],
      targetLabels: { metadata: [] },
    },
  }) satisfies ClusterPodMonitoring;

/**
 * Metrics of CronJobs, which alerts on what runs by a schedule read. GKE itself shows pods, workloads, autoscalers and volumes, where the
 * cluster is told to, and no CronJobs (cloud.google.com, Collect and view kube state metrics); told twice, each sample would be paid twice.
 */
export const objectMetrics = (everySeconds: number, scrapers: readonly NetworkPeer[], theirs?: ChartValues): readonly Output[] => [
  kubeStateMetrics({ lock: lockOf(stateMetrics, []), scrapers, ours: { collectors: ["cronjobs"] }, theirs }),
  monitoring(everySeconds),
];
