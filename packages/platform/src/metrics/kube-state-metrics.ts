import type { ChartSource, Lock, NetworkPeer } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../charts/chart-values.ts";
import { containerResources } from "../pods/pod-size.ts";

const NAME = "kube-state-metrics";

/** The labels by which the chart selects its pods, for its release. */
export const kubeStatePods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };

/** The name of the container port that shows what is in the cluster (chart 8.4.0, templates/deployment.yaml). */
export const KUBE_STATE_PORT = "http";

export interface KubeStateMetrics {
  readonly lock: Lock;
  /** Who asks it, and nobody else may. */
  readonly scrapers: readonly NetworkPeer[];
  /** Values of the chart that hold for one brick alone. */
  readonly ours?: ChartValues;
  /** Values of the author, which win over all of ours. */
  readonly theirs?: ChartValues | undefined;
}

/**
 * The chart of kube-state-metrics, which makes metrics of the objects of the cluster: `kube_cronjob_created` and its like. One pod: each
 * further one would count everything once more. Without Secrets and ConfigMaps, which it would have to list everywhere.
 */
export const kubeStateMetrics = ({ lock, scrapers, ours = {}, theirs }: KubeStateMetrics): ChartSource => ({
  source: "chart",
  repository: "https://prometheus-community.github.io/helm-charts",
  name: NAME,
  version: lock.version,
  release: NAME,
  lock,
  values: mergeChartValues(
    {
      fullnameOverride: NAME,
      resources: containerResources({ cpu: "50m", memory: "256Mi" }),
      collectorsExclude: ["secrets", "configmaps"],
      networkPolicy: {
        enabled: true,
        ingress: [{ from: scrapers, ports: [{ port: KUBE_STATE_PORT, protocol: "TCP" }] }],
        egress: [{}],
      },
      ...ours,
    },
    theirs,
  ),
});
