import { containerResources } from "../../pods/pod-size.ts";
import { NAME } from "./ceph-place.ts";
import type { CephValues } from "./ceph-values.ts";
import type { CephCluster } from "./rook-ceph.kinds.ts";

/** The version that Rook 1.20.6 was built for (rook/rook v1.20.6, deploy/charts/rook-ceph-cluster/values.yaml). */
const IMAGE = "quay.io/ceph/ceph:v20.2.4";

const storage = ({ disks, encryptedDisks = true }: CephValues) => ({
  useAllDevices: false,
  ...("nodes" in disks
    ? {
        useAllNodes: false,
        nodes: Object.entries(disks.nodes)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, paths]) => ({ name, devices: paths.map((path) => ({ name: path })) })),
      }
    : { useAllNodes: true, deviceFilter: disks.everyNode }),
  config: { encryptedDevice: `${encryptedDisks}` },
});

const resources = ({ diskDaemon = { cpu: "1", memory: "4Gi" } }: CephValues) => ({
  mon: containerResources({ cpu: "500m", memory: "2Gi" }),
  mgr: containerResources({ cpu: "500m", memory: "1Gi" }),
  "mgr-sidecar": containerResources({ cpu: "50m", memory: "128Mi" }),
  osd: containerResources(diskDaemon),
  // It may need much once, to see what is on a large disk.
  prepareosd: { requests: { cpu: "250m", memory: "128Mi" } },
  crashcollector: containerResources({ cpu: "20m", memory: "64Mi" }),
  logcollector: containerResources({ cpu: "50m", memory: "256Mi" }),
  exporter: containerResources({ cpu: "50m", memory: "128Mi" }),
});

/** Monitors stand on nodes of their own; in zones of their own too, where zones are what may be lost. */
const placement = ({ failureDomain }: CephValues) =>
  failureDomain !== "zone"
    ? {}
    : {
        placement: {
          mon: {
            topologySpreadConstraints: [
              {
                maxSkew: 1,
                topologyKey: "topology.kubernetes.io/zone",
                whenUnsatisfiable: "DoNotSchedule",
                labelSelector: { matchLabels: { app: "rook-ceph-mon" } },
              },
            ],
          },
        },
      };

/**
 * The Ceph cluster: three monitors, two managers, and a daemon for each disk. Without a cleanupPolicy: with one, deleting this object
 * would wipe the disks. Rook keeps the disruption budgets, by what Ceph says of its copies; those of object stores and file systems too, so
 * there is none of ours: a pod with two is never evicted (rook/rook v1.20.6, pkg/operator/ceph/disruption/clusterdisruption/pools.go).
 */
export const cephCluster = (values: CephValues): CephCluster => ({
  apiVersion: "ceph.rook.io/v1",
  kind: "CephCluster",
  metadata: { name: NAME },
  spec: {
    cephVersion: { image: IMAGE, allowUnsupported: false },
    dataDirHostPath: "/var/lib/rook",
    skipUpgradeChecks: false,
    continueUpgradeAfterChecksEvenIfNotHealthy: false,
    upgradeOSDRequiresHealthyPGs: true,
    mon: { count: 3, allowMultiplePerNode: false },
    mgr: { count: 2, allowMultiplePerNode: false },
    dashboard: { enabled: false },
    monitoring: { enabled: false, metricsDisabled: false },
    network: { connections: { encryption: { enabled: values.encryptedNetwork ?? false }, requireMsgr2: true } },
    // The kernel does not find out by itself that Ceph speaks its second protocol alone.
    csi: { cephfs: { kernelMountOptions: values.encryptedNetwork === true ? "ms_mode=secure" : "ms_mode=prefer-crc" } },
    crashCollector: { disable: false },
    logCollector: { enabled: true, periodicity: "daily", maxLogSize: "500M" },
    removeOSDsIfOutAndSafeToRemove: false,
    priorityClassNames: { mon: "system-node-critical", osd: "system-node-critical", mgr: "system-cluster-critical" },
    disruptionManagement: { managePodBudgets: true, osdMaintenanceTimeout: 30 },
    ...placement(values),
    resources: resources(values),
    storage: storage(values),
  },
});
