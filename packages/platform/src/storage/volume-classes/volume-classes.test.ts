import { expect, test } from "vitest";
import { snapshotClass, storageClass } from "./volume-classes.ts";

test("a class is the default only if it is said, and waits for the pod unless said otherwise", () => {
  const made = { name: "shared", provisioner: "nfs.csi.k8s.io", parameters: { server: "nfs.example.com" } };
  expect(storageClass(made)).toEqual({
    apiVersion: "storage.k8s.io/v1",
    kind: "StorageClass",
    metadata: { name: "shared" },
    provisioner: "nfs.csi.k8s.io",
    parameters: { server: "nfs.example.com" },
    reclaimPolicy: "Delete",
    allowVolumeExpansion: true,
    volumeBindingMode: "WaitForFirstConsumer",
  });
  expect(storageClass({ ...made, binding: "Immediate", mountOptions: ["nfsvers=4.1"], reclaim: "Retain", isDefault: true })).toMatchObject({
    metadata: { annotations: { "storageclass.kubernetes.io/is-default-class": "true" } },
    mountOptions: ["nfsvers=4.1"],
    reclaimPolicy: "Retain",
    volumeBindingMode: "Immediate",
  });
});

test("a class of snapshots is the default of its driver", () => {
  expect(snapshotClass("disk-snapshots", "disk.csi.azure.com", { incremental: "true" })).toMatchObject({
    metadata: { annotations: { "snapshot.storage.kubernetes.io/is-default-class": "true" } },
    deletionPolicy: "Delete",
    parameters: { incremental: "true" },
  });
});
