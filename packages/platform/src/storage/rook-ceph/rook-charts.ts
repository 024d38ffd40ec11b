import type { ChartSource } from "@ashlar/model";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { containerResources } from "../../pods/pod-size.ts";
import csiDrivers from "./ceph-csi-drivers.lock.json" with { type: "json" };
import { drivers, NAME } from "./ceph-place.ts";
import type { CephValues } from "./ceph-values.ts";
import { rookCephKinds } from "./rook-ceph.kinds.ts";
import recorded from "./rook-ceph.lock.json" with { type: "json" };

/** One pod each of Rook and of the CSI operator: while they are away nothing changes, and nothing is lost. */
const operator = ({ chartValues }: CephValues): ChartSource => ({
  source: "chart",
  repository: "https://charts.rook.io/release",
  name: "rook-ceph",
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, rookCephKinds),
  values: mergeChartValues(
    {
      // Never false again: the clusters would go with their CRDs.
      crds: { enabled: true },
      resources: containerResources({ cpu: "200m", memory: "512Mi" }),
      priorityClassName: "system-cluster-critical",
      containerSecurityContext: { allowPrivilegeEscalation: false, seccompProfile: { type: "RuntimeDefault" } },
      "ceph-csi-operator": { controllerManager: { manager: { resources: { limits: { cpu: null, memory: "256Mi" } } } } },
    },
    chartValues?.operator,
  ),
});

const driver = (name: string) => ({
  enabled: true,
  name,
  // The chart's own word is none, and no snapshot would ever be taken.
  snapshotPolicy: "volumeSnapshot",
  controllerPlugin: { replicas: 2 },
});

/** The drivers, in the names and with the images that Rook means (rook/rook v1.20.6, deploy/charts/ceph-csi-drivers/values.yaml). */
const csi = ({ chartValues }: CephValues): ChartSource => ({
  source: "chart",
  repository: "https://ceph.github.io/ceph-csi-operator",
  name: "ceph-csi-drivers",
  version: csiDrivers.version,
  release: "ceph-csi-drivers",
  lock: lockOf(csiDrivers, []),
  values: mergeChartValues(
    {
      operatorConfig: {
        namespace: NAME,
        driverSpecDefaults: {
          imageSet: { name: "rook-csi-operator-image-set-configmap" },
          nodePlugin: { priorityClassName: "system-node-critical" },
          controllerPlugin: { priorityClassName: "system-cluster-critical" },
        },
      },
      drivers: {
        rbd: driver(drivers.block),
        cephfs: driver(drivers.shared),
        nfs: { enabled: false },
        nvmeof: { enabled: false },
      },
    },
    chartValues?.drivers,
  ),
});

export const rookCharts = (values: CephValues): readonly ChartSource[] => [operator(values), csi(values)];
