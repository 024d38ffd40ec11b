import { type NetworkPeer, podsOfNamespace } from "@ashlar/model";

/** The name of the brick, its namespace, the operator's and the one Ceph cluster in it. Drivers carry it in their names. */
export const NAME = "rook-ceph";

export const drivers = { block: `${NAME}.rbd.csi.ceph.com`, shared: `${NAME}.cephfs.csi.ceph.com` };

export const classes = {
  standard: "ceph-standard",
  fast: "ceph-fast",
  shared: "ceph-shared",
  snapshots: "ceph-snapshots",
  sharedSnapshots: "ceph-shared-snapshots",
  buckets: "ceph-buckets",
};

/** The object store, and the pods that serve it. */
export const STORE = "store";
export const storePods = { app: "rook-ceph-rgw", rook_object_store: STORE };
export const storeServer: NetworkPeer = { ...podsOfNamespace(NAME), podSelector: { matchLabels: storePods } };
