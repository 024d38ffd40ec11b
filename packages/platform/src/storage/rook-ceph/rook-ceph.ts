import type { Alerts, Brick, Metrics, NetworkPeer, Problem, SharedStorage, Snapshots, Storage } from "@ashlar/model";
import { snapshotController } from "../snapshot-controller/snapshot-controller.ts";
import { cephClasses } from "./ceph-classes.ts";
import { cephCluster } from "./ceph-cluster.ts";
import { classes, NAME, STORE, storeServer } from "./ceph-place.ts";
import { blockPools, filesystem, objectStore } from "./ceph-pools.ts";
import type { CephValues } from "./ceph-values.ts";
import { watchCeph } from "./ceph-watch.ts";
import { kept } from "./kept.ts";
import { rookCharts } from "./rook-charts.ts";

export type { CephDisks, CephValues, DeviceClass } from "./ceph-values.ts";

/** Buckets by claims, in this very cluster: for `cephBuckets`. */
export interface CephObjects {
  readonly objects: {
    /** The StorageClass that an ObjectBucketClaim names. */
    readonly bucketClass: string;
    readonly endpoint: string;
    readonly server: NetworkPeer;
  };
}

const tooFewNodes = ({ disks }: CephValues): readonly Problem[] =>
  "nodes" in disks && Object.keys(disks.nodes).length < 3
    ? [
        {
          rule: "ceph-nodes",
          message: `storage: ${NAME} has disks of ${Object.keys(disks.nodes).length} nodes, and keeps three copies on as many nodes`,
          remedy: "Give it disks of three nodes at least",
        },
      ]
    : [];

/**
 * Ceph on the cluster's own disks, run by Rook: volumes of one node, shared ones, snapshots, buckets. What holds data carries Argo CD's
 * word that neither a merge nor its Application's end removes it, and no cleanup policy. It brings the snapshot controller, so it is
 * not for a cloud that has one. Nodes that load kernel modules and mount disks: its namespace is privileged. Facts: rook/rook v1.20.6,
 * ceph/ceph-csi-operator v1.0.4.
 */
export const rookCeph = (
  values: CephValues,
): Brick<Storage & SharedStorage & Snapshots & CephObjects, { metrics?: Metrics & Partial<Alerts> }> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  podSecurity: "privileged",
  // For the drivers: Rook makes these with the cluster (rook/rook v1.20.6, pkg/operator/ceph/csi/secrets.go).
  makes: ["rbd", "cephfs"].flatMap((driver) =>
    ["provisioner", "node"].map((part) => ({ kind: "Secret", name: `rook-csi-${driver}-${part}` })),
  ),
  health: [
    { group: "ceph.rook.io", kind: "CephBlockPool", by: { field: "phase", healthy: ["Ready"], degraded: ["Failure"] } },
    { group: "ceph.rook.io", kind: "CephFilesystem", by: { field: "phase", healthy: ["Ready"], degraded: ["Failure"] } },
  ],
  offers: () => ({
    standard: classes.standard,
    fast: classes.fast,
    shared: classes.shared,
    snapshots: classes.snapshots,
    objects: { bucketClass: classes.buckets, endpoint: `http://rook-ceph-rgw-${STORE}.${NAME}.svc`, server: storeServer },
  }),
  objects: ({ metrics }) => [
    ...tooFewNodes(values),
    ...rookCharts(values),
    ...snapshotController(NAME),
    ...[cephCluster(values), ...blockPools(values), filesystem(values), objectStore(values)].map(kept),
    ...cephClasses(values),
    ...watchCeph(metrics),
  ],
});
