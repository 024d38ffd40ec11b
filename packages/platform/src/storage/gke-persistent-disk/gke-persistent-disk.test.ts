import { isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { gkePersistentDisk } from "./gke-persistent-disk.ts";

const common = {
  apiVersion: "storage.k8s.io/v1",
  kind: "StorageClass",
  provisioner: "pd.csi.storage.gke.io",
  reclaimPolicy: "Delete",
  allowVolumeExpansion: true,
  volumeBindingMode: "WaitForFirstConsumer",
};

test("classes for GKE's own driver; standard is the default", () => {
  expect(gkePersistentDisk().objects({ site })).toEqual([
    {
      ...common,
      metadata: { name: "block-standard", annotations: { "storageclass.kubernetes.io/is-default-class": "true" } },
      parameters: { type: "pd-balanced", "replication-type": "none" },
    },
    { ...common, metadata: { name: "block-fast" }, parameters: { type: "pd-ssd", "replication-type": "none" } },
    {
      apiVersion: "snapshot.storage.k8s.io/v1",
      kind: "VolumeSnapshotClass",
      metadata: { name: "block-snapshots", annotations: { "snapshot.storage.kubernetes.io/is-default-class": "true" } },
      driver: "pd.csi.storage.gke.io",
      deletionPolicy: "Delete",
    },
  ]);
});

test("offers the names of its classes, and knows the kinds that GKE installs", () => {
  const brick = gkePersistentDisk();
  const offers = brick.offers({ site });
  expect(offers).toEqual({ standard: "block-standard", fast: "block-fast", snapshots: "block-snapshots" });
  expect(
    brick
      .objects({ site })
      .filter(isObject)
      .map(({ metadata }) => metadata.name),
  ).toEqual(Object.values(offers));
  expect(brick.kinds?.map(({ kind }) => kind)).toEqual(["VolumeSnapshot", "VolumeSnapshotClass", "VolumeSnapshotContent"]);
});

const parametersOf = (values: Parameters<typeof gkePersistentDisk>[0]) =>
  gkePersistentDisk(values)
    .objects({ site })
    .filter(isObject)
    .map(({ parameters }) => parameters)
    .slice(0, 2);

test("in two zones, with a key of one's own", () => {
  const key = "projects/example/locations/europe-west1/keyRings/storage/cryptoKeys/disks";
  expect(parametersOf({ regional: true, key })).toEqual([
    { type: "pd-balanced", "replication-type": "regional-pd", "disk-encryption-kms-key": key },
    { type: "pd-ssd", "replication-type": "regional-pd", "disk-encryption-kms-key": key },
  ]);
});

test("Hyperdisks, for machines that take no others", () => {
  const bought = { "provisioned-iops-on-create": "6000", "provisioned-throughput-on-create": "280Mi" };
  expect(parametersOf({ disks: "hyperdisk" })).toEqual([{ type: "hyperdisk-balanced" }, { type: "hyperdisk-balanced", ...bought }]);
  expect(parametersOf({ disks: "hyperdisk", regional: true })[1]).toEqual({ type: "hyperdisk-balanced-high-availability", ...bought });
});

test("volumes that outlive their claims, if so wished", () => {
  expect(gkePersistentDisk({ reclaim: "Retain" }).objects({ site })).toMatchObject([
    { reclaimPolicy: "Retain" },
    { reclaimPolicy: "Retain" },
    {},
  ]);
});

test("not in another cloud", () => {
  expect(gkePersistentDisk().objects({ site: { ...site, cloud: { provider: "eks" } } })[0]).toMatchObject({
    rule: "wrong-cloud",
    remedy: "Put awsEbs into the slot",
  });
});
