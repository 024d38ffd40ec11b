import { isObject, isSource } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { nfs } from "./nfs.ts";

const where = { server: "nfs.example.com", share: "/exports/prod" } as const;
const outputs = nfs({ export: where }).objects({ site });
const classesOf = (...made: Parameters<typeof nfs>) =>
  nfs(...made)
    .objects({ site })
    .filter(isObject)
    .filter(({ kind }) => kind === "StorageClass");

test("two controllers on two nodes, and no snapshots", () => {
  expect(outputs.filter(isSource)).toMatchObject([
    {
      name: "csi-driver-nfs",
      version: "4.13.4",
      values: {
        controller: {
          replicas: 2,
          enableSnapshotter: false,
          affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: "kubernetes.io/hostname" }] } },
        },
        externalSnapshotter: { enabled: false },
      },
    },
  ]);
  expect(outputs.filter(isObject)[0]).toMatchObject({ kind: "PodDisruptionBudget", metadata: { name: "csi-nfs-controller" } });
});

test("three classes of one server, whose volumes every node reaches", () => {
  expect(classesOf({ export: where })).toEqual(
    [
      { name: "nfs-standard", annotations: { "storageclass.kubernetes.io/is-default-class": "true" } },
      { name: "nfs-fast" },
      { name: "nfs-shared" },
    ].map((metadata) => ({
      apiVersion: "storage.k8s.io/v1",
      kind: "StorageClass",
      metadata,
      provisioner: "nfs.csi.k8s.io",
      parameters: { ...where, onDelete: "delete" },
      mountOptions: ["nfsvers=4.1", "hard"],
      reclaimPolicy: "Delete",
      allowVolumeExpansion: true,
      volumeBindingMode: "Immediate",
    })),
  );
  expect(nfs({ export: where }).offers({ site })).toEqual({ standard: "nfs-standard", fast: "nfs-fast", shared: "nfs-shared" });
});

test("another place for what must be fast; not the default beside other storage", () => {
  const fast = { server: "nfs.example.com", share: "/exports/flash" } as const;
  expect(classesOf({ export: where, fast, isDefault: false })).toMatchObject([
    { metadata: { name: "nfs-standard" }, parameters: where },
    { metadata: { name: "nfs-fast" }, parameters: fast },
    { metadata: { name: "nfs-shared" }, parameters: where },
  ]);
  expect(classesOf({ export: where, isDefault: false })[0]?.metadata.annotations).toBeUndefined();
});
