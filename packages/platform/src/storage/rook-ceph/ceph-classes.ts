import type { KubeObject } from "@ashlar/model";
import type { IStorageClass } from "kubernetes-models/storage.k8s.io/v1/StorageClass";
import { snapshotClass, storageClass } from "../volume-classes/volume-classes.ts";
import { classes, drivers, NAME, STORE } from "./ceph-place.ts";
import { poolOf } from "./ceph-pools.ts";
import type { CephValues } from "./ceph-values.ts";

type Kind = "rbd" | "cephfs";

const secretFor = (use: string, name: string) => ({
  [`csi.storage.k8s.io/${use}-secret-name`]: name,
  [`csi.storage.k8s.io/${use}-secret-namespace`]: NAME,
});

/** Secrets that Rook makes when the cluster is up (rook/rook v1.20.6, pkg/operator/ceph/csi/secrets.go). */
const secrets = (kind: Kind): Record<string, string> => ({
  ...secretFor("provisioner", `rook-csi-${kind}-provisioner`),
  ...secretFor("controller-expand", `rook-csi-${kind}-provisioner`),
  ...secretFor("controller-publish", `rook-csi-${kind}-provisioner`),
  ...secretFor("node-stage", `rook-csi-${kind}-node`),
});

const block = (values: CephValues, logical: "standard" | "fast"): KubeObject =>
  storageClass({
    name: classes[logical],
    provisioner: drivers.block,
    parameters: {
      clusterID: NAME,
      pool: poolOf(values, logical),
      imageFormat: "2",
      imageFeatures: "layering",
      "csi.storage.k8s.io/fstype": "ext4",
      ...secrets("rbd"),
    },
    isDefault: logical === "standard" && values.isDefault !== false,
    reclaim: values.reclaim,
  });

const shared = (values: CephValues): KubeObject =>
  storageClass({
    name: classes.shared,
    provisioner: drivers.shared,
    parameters: { clusterID: NAME, fsName: "shared", pool: "shared-data0", ...secrets("cephfs") },
    binding: "Immediate",
    reclaim: values.reclaim,
  });

const snapshots = (name: string, driver: string, kind: Kind): KubeObject =>
  snapshotClass(name, driver, { clusterID: NAME, ...secretFor("snapshotter", `rook-csi-${kind}-provisioner`) });

/** What a bucket is claimed by. Buckets outlive their claims: logs and backups are in them. */
const buckets: KubeObject = {
  apiVersion: "storage.k8s.io/v1",
  kind: "StorageClass",
  metadata: { name: classes.buckets },
  provisioner: `${NAME}.ceph.rook.io/bucket`,
  parameters: { objectStoreName: STORE, objectStoreNamespace: NAME },
  reclaimPolicy: "Retain",
  volumeBindingMode: "Immediate",
} satisfies IStorageClass;

export const cephClasses = (values: CephValues): readonly KubeObject[] => [
  block(values, "standard"),
  block(values, "fast"),
  shared(values),
  snapshots(classes.snapshots, drivers.block, "rbd"),
  snapshots(classes.sharedSnapshots, drivers.shared, "cephfs"),
  buckets,
];
