import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { STORE, storePods } from "./ceph-place.ts";
import type { CephValues, DeviceClass } from "./ceph-values.ts";
import type { CephBlockPool, CephFilesystem, CephObjectStore } from "./rook-ceph.kinds.ts";

type Logical = "standard" | "fast";

const deviceClassOf = ({ deviceClasses }: CephValues, logical: Logical): { readonly deviceClass?: DeviceClass } =>
  deviceClasses === undefined ? {} : { deviceClass: deviceClasses[logical] };

/** Three copies, of which two must be written before a client hears that it was. */
const pool = (values: CephValues, logical: Logical) => ({
  failureDomain: values.failureDomain ?? "host",
  replicated: { size: 3, requireSafeReplicaSize: true },
  ...deviceClassOf(values, logical),
});

/** The pool that volumes of a class are in: one for all where there is one kind of disks. */
export const poolOf = ({ deviceClasses }: CephValues, logical: Logical): string =>
  deviceClasses === undefined || deviceClasses.standard === deviceClasses.fast ? "block" : `block-${logical}`;

const blockPool = (values: CephValues, logical: Logical): CephBlockPool => ({
  apiVersion: "ceph.rook.io/v1",
  kind: "CephBlockPool",
  metadata: { name: poolOf(values, logical) },
  spec: pool(values, logical),
});

/** Ceph makes this one itself, with no regard to kinds of disks. */
const managerPool = (values: CephValues): CephBlockPool => ({
  apiVersion: "ceph.rook.io/v1",
  kind: "CephBlockPool",
  metadata: { name: "builtin-mgr" },
  spec: { name: ".mgr", ...pool(values, "fast") },
});

export const blockPools = (values: CephValues): readonly CephBlockPool[] => [
  managerPool(values),
  ...new Map((["standard", "fast"] as const).map((logical) => [poolOf(values, logical), blockPool(values, logical)])).values(),
];

/** The file system of shared volumes; its second server of metadata follows the first, ready to take over. */
export const filesystem = (values: CephValues): CephFilesystem => ({
  apiVersion: "ceph.rook.io/v1",
  kind: "CephFilesystem",
  metadata: { name: "shared" },
  spec: {
    metadataPool: pool(values, "fast"),
    dataPools: [{ name: "data0", ...pool(values, "standard") }],
    preserveFilesystemOnDelete: true,
    metadataServer: {
      activeCount: 1,
      activeStandby: true,
      priorityClassName: "system-cluster-critical",
      placement: { topologySpreadConstraints: podSpread({ app: "rook-ceph-mds", rook_file_system: "shared" }) },
      resources: containerResources({ cpu: "500m", memory: "4Gi" }),
    },
  },
});

/** The store of buckets, inside the cluster alone and without TLS. */
export const objectStore = (values: CephValues): CephObjectStore => ({
  apiVersion: "ceph.rook.io/v1",
  kind: "CephObjectStore",
  metadata: { name: STORE },
  spec: {
    metadataPool: pool(values, "fast"),
    dataPool: pool(values, "standard"),
    preservePoolsOnDelete: true,
    gateway: {
      port: 80,
      instances: 2,
      priorityClassName: "system-cluster-critical",
      placement: { topologySpreadConstraints: podSpread(storePods) },
      resources: containerResources({ cpu: "250m", memory: "2Gi" }),
    },
  },
});
