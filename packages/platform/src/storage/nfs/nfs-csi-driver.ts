import type { ChartSource } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import recorded from "./nfs.lock.json" with { type: "json" };

/** The pods that make the folders of volumes. */
export const controllerPods = { app: "csi-nfs-controller" };

/**
 * The controller's two pods share the ports of their nodes, so no node can have both. The chart heeds an affinity only if it has terms
 * for nodes (csi-driver-nfs v4.13.4, templates/csi-nfs-controller.yaml).
 */
const affinity = {
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: [{ matchExpressions: [{ key: "kubernetes.io/os", operator: "In", values: ["linux"] }] }],
    },
  },
  podAntiAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [
      { labelSelector: { matchLabels: controllerPods }, topologyKey: "kubernetes.io/hostname" },
    ],
  },
};

export const nfsCsiDriver = (chartValues?: ChartValues): ChartSource => ({
  source: "chart",
  repository: "https://raw.githubusercontent.com/kubernetes-csi/csi-driver-nfs/master/charts",
  name: "csi-driver-nfs",
  version: recorded.version,
  release: "csi-driver-nfs",
  lock: lockOf(recorded, []),
  values: mergeChartValues(
    {
      // A snapshot would be an archive, made while the app writes, and needs the room of the volume again.
      controller: { replicas: 2, affinity, enableSnapshotter: false },
      externalSnapshotter: { enabled: false },
    },
    chartValues,
  ),
});
