import { isObject, isProblem, isSource, type KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { type CephValues, rookCeph } from "./rook-ceph.ts";

const nodes = { "node-b": ["/dev/disk/by-id/b"], "node-a": ["/dev/disk/by-id/a"], "node-c": ["/dev/disk/by-id/c"] } as const;
const outputsOf = (values: Partial<CephValues> = {}) => rookCeph({ disks: { nodes }, ...values }).objects({ site });
const objectsOf = (kind: string, values?: Partial<CephValues>): readonly KubeObject[] =>
  outputsOf(values)
    .filter(isObject)
    .filter((object) => object.kind === kind);
const named = (kind: string, name: string, values?: Partial<CephValues>) =>
  objectsOf(kind, values).find(({ metadata }) => metadata.name === name);

test("the operator, the drivers by the names that Rook means, and the CRDs of snapshots", () => {
  expect(outputsOf().filter(isSource)).toMatchObject([
    { repository: "https://charts.rook.io/release", name: "rook-ceph", version: "v1.20.6", values: { crds: { enabled: true } } },
    {
      repository: "https://ceph.github.io/ceph-csi-operator",
      name: "ceph-csi-drivers",
      version: "1.0.4",
      values: {
        operatorConfig: { namespace: "rook-ceph", driverSpecDefaults: { imageSet: { name: "rook-csi-operator-image-set-configmap" } } },
        drivers: {
          rbd: { name: "rook-ceph.rbd.csi.ceph.com", snapshotPolicy: "volumeSnapshot", controllerPlugin: { replicas: 2 } },
          cephfs: { name: "rook-ceph.cephfs.csi.ceph.com", snapshotPolicy: "volumeSnapshot" },
          nfs: { enabled: false },
          nvmeof: { enabled: false },
        },
      },
    },
    { source: "git", path: "client/config/crd", tag: "v8.6.0" },
  ]);
});

test("what holds data is neither pruned nor deleted, nor wiped", () => {
  const holders = outputsOf()
    .filter(isObject)
    .filter(({ apiVersion }) => apiVersion === "ceph.rook.io/v1");
  expect(holders.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    "CephCluster rook-ceph",
    "CephBlockPool builtin-mgr",
    "CephBlockPool block",
    "CephFilesystem shared",
    "CephObjectStore store",
  ]);
  for (const { metadata } of holders)
    expect(metadata.annotations).toEqual({
      "argocd.argoproj.io/sync-options": "Prune=false,Delete=false",
      "argocd.argoproj.io/compare-options": "IgnoreExtraneous",
    });
  expect(named("CephCluster", "rook-ceph")?.spec).not.toHaveProperty("cleanupPolicy");
  expect(named("CephFilesystem", "shared")).toMatchObject({ spec: { preserveFilesystemOnDelete: true } });
  expect(named("CephObjectStore", "store")).toMatchObject({ spec: { preservePoolsOnDelete: true } });
});

test("three monitors and two managers, and only the disks that were named", () => {
  expect(named("CephCluster", "rook-ceph")).toMatchObject({
    spec: {
      mon: { count: 3, allowMultiplePerNode: false },
      mgr: { count: 2, allowMultiplePerNode: false },
      dashboard: { enabled: false },
      removeOSDsIfOutAndSafeToRemove: false,
      network: { connections: { encryption: { enabled: false }, requireMsgr2: true } },
      csi: { cephfs: { kernelMountOptions: "ms_mode=prefer-crc" } },
      storage: {
        useAllNodes: false,
        useAllDevices: false,
        nodes: [
          { name: "node-a", devices: [{ name: "/dev/disk/by-id/a" }] },
          { name: "node-b", devices: [{ name: "/dev/disk/by-id/b" }] },
          { name: "node-c", devices: [{ name: "/dev/disk/by-id/c" }] },
        ],
        config: { encryptedDevice: "true" },
      },
    },
  });
  expect(named("CephCluster", "rook-ceph", { disks: { everyNode: "^nvme" }, encryptedNetwork: true })).toMatchObject({
    spec: {
      storage: { useAllNodes: true, useAllDevices: false, deviceFilter: "^nvme" },
      csi: { cephfs: { kernelMountOptions: "ms_mode=secure" } },
    },
  });
});

test("with two kinds of disks each class has a pool on its own; with zones copies are in zones of their own", () => {
  const values = { deviceClasses: { standard: "hdd", fast: "nvme" }, failureDomain: "zone" } as const;
  const copies = { failureDomain: "zone", replicated: { size: 3, requireSafeReplicaSize: true } };
  expect(objectsOf("CephBlockPool", values).map(({ metadata: { name }, spec }) => ({ name, spec }))).toEqual([
    { name: "builtin-mgr", spec: { name: ".mgr", ...copies, deviceClass: "nvme" } },
    { name: "block-standard", spec: { ...copies, deviceClass: "hdd" } },
    { name: "block-fast", spec: { ...copies, deviceClass: "nvme" } },
  ]);
  expect(named("StorageClass", "ceph-fast", values)).toMatchObject({ parameters: { pool: "block-fast" } });
  expect(named("CephFilesystem", "shared", values)).toMatchObject({
    spec: { metadataPool: { deviceClass: "nvme" }, dataPools: [{ name: "data0", deviceClass: "hdd" }] },
  });
  expect(named("CephCluster", "rook-ceph", values)).toMatchObject({
    spec: { placement: { mon: { topologySpreadConstraints: [{ topologyKey: "topology.kubernetes.io/zone" }] } } },
  });
});

test("classes of volumes, of snapshots and of buckets, with the Secrets that Rook makes", () => {
  expect(named("StorageClass", "ceph-standard")).toMatchObject({
    metadata: { annotations: { "storageclass.kubernetes.io/is-default-class": "true" } },
    provisioner: "rook-ceph.rbd.csi.ceph.com",
    volumeBindingMode: "WaitForFirstConsumer",
    allowVolumeExpansion: true,
    parameters: {
      clusterID: "rook-ceph",
      pool: "block",
      "csi.storage.k8s.io/provisioner-secret-name": "rook-csi-rbd-provisioner",
      "csi.storage.k8s.io/node-stage-secret-name": "rook-csi-rbd-node",
      "csi.storage.k8s.io/node-stage-secret-namespace": "rook-ceph",
    },
  });
  expect(named("StorageClass", "ceph-standard", { isDefault: false })?.metadata.annotations).toBeUndefined();
  expect(named("StorageClass", "ceph-shared")).toMatchObject({
    provisioner: "rook-ceph.cephfs.csi.ceph.com",
    volumeBindingMode: "Immediate",
    parameters: { fsName: "shared", pool: "shared-data0" },
  });
  expect(objectsOf("VolumeSnapshotClass").map(({ driver }) => driver)).toEqual([
    "rook-ceph.rbd.csi.ceph.com",
    "rook-ceph.cephfs.csi.ceph.com",
  ]);
  expect(named("StorageClass", "ceph-buckets")).toMatchObject({ provisioner: "rook-ceph.ceph.rook.io/bucket", reclaimPolicy: "Retain" });
});

test("offers classes that it makes, and a server of buckets", () => {
  const { objects, ...offers } = rookCeph({ disks: { nodes } }).offers({ site });
  const made = outputsOf()
    .filter(isObject)
    .map(({ metadata }) => metadata.name);
  expect(made).toEqual(expect.arrayContaining([...Object.values(offers), objects.bucketClass]));
  expect(objects.endpoint).toBe("http://rook-ceph-rgw-store.rook-ceph.svc");
});

test("leaves disruption budgets of Ceph's pods to Rook: a pod with two could not be evicted, and no node drained", () => {
  expect(named("CephCluster", "rook-ceph")).toMatchObject({ spec: { disruptionManagement: { managePodBudgets: true } } });
  expect(objectsOf("PodDisruptionBudget").map(({ metadata }) => metadata.name)).toEqual(["snapshot-controller"]);
});

test("disks of two nodes cannot hold three copies", () => {
  expect(outputsOf({ disks: { nodes: { "node-a": ["/dev/sdb"], "node-b": ["/dev/sdb"] } } }).filter(isProblem)).toMatchObject([
    { rule: "ceph-nodes", message: "storage: rook-ceph has disks of 2 nodes, and keeps three copies on as many nodes" },
  ]);
  expect(outputsOf().filter(isProblem)).toEqual([]);
});
