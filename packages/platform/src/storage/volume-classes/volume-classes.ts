import type { KubeObject } from "@ashlar/model";
import type { IStorageClass } from "kubernetes-models/storage.k8s.io/v1/StorageClass";
import type { VolumeSnapshotClass } from "./volume-classes.kinds.ts";

/** Values of every brick that makes volumes. */
export interface VolumeValues {
  /**
   * What becomes of a volume when its claim is deleted. `Delete` unless said otherwise: a claim never goes with a merge, so who deletes
   * one means it, and a volume that nobody claims costs money unseen.
   */
  readonly reclaim?: "Delete" | "Retain";
  readonly team?: string;
}

export interface VolumeClass extends Pick<VolumeValues, "reclaim"> {
  readonly name: string;
  readonly provisioner: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** For claims that name none. Where there are several the newest is taken (kubernetes.io, Storage Classes, Default StorageClass). */
  readonly isDefault?: boolean;
  /** `Immediate` where volumes are reached from every node. */
  readonly binding?: "WaitForFirstConsumer" | "Immediate";
  readonly mountOptions?: readonly string[];
}

/**
 * A StorageClass. Its parameters can never change: another set of them is another class, or the object is deleted by hand first, which
 * leaves the volumes alone (kubernetes.io, Storage Classes).
 */
export const storageClass = ({ name, provisioner, parameters, isDefault, binding, mountOptions, reclaim }: VolumeClass): KubeObject =>
  ({
    apiVersion: "storage.k8s.io/v1",
    kind: "StorageClass",
    metadata: isDefault === true ? { name, annotations: { "storageclass.kubernetes.io/is-default-class": "true" } } : { name },
    provisioner,
    parameters: { ...parameters },
    ...(mountOptions === undefined ? {} : { mountOptions: [...mountOptions] }),
    reclaimPolicy: reclaim ?? "Delete",
    allowVolumeExpansion: true,
    // Waiting, a volume is made in the zone where its pod can run.
    volumeBindingMode: binding ?? "WaitForFirstConsumer",
  }) satisfies IStorageClass;

/**
 * The class of the snapshots of one driver, and its default: Velero takes that too (vmware-tanzu/velero v1.18.1, pkg/util/csi).
 * Snapshots go with their objects: what is to outlive those is a backup.
 */
export const snapshotClass = (name: string, driver: string, parameters?: Readonly<Record<string, string>>): KubeObject =>
  ({
    apiVersion: "snapshot.storage.k8s.io/v1",
    kind: "VolumeSnapshotClass",
    metadata: { name, annotations: { "snapshot.storage.kubernetes.io/is-default-class": "true" } },
    driver,
    deletionPolicy: "Delete",
    ...(parameters === undefined ? {} : { parameters }),
  }) satisfies VolumeSnapshotClass;

/** The classes of a cloud's own disks, called alike in all of them: a backup of one is at home in another. */
export const blockClasses = { standard: "block-standard", fast: "block-fast", snapshots: "block-snapshots" };
