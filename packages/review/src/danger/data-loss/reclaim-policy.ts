import { at, type Placed, type Tree, text } from "@ashlar/checks/tree";

/** What becomes of the disk when a claim goes, and who says so. */
export interface Reclaim {
  readonly policy: string;
  readonly source: string;
}

const ofVolume = (tree: Tree, name: string | undefined): Reclaim | undefined => {
  const volume = name === undefined ? undefined : tree.find("", "PersistentVolume", "default", name);
  // Volumes that somebody writes retain their disk unless they say otherwise (Kubernetes 1.36, core/v1 defaults).
  return (
    volume && { policy: text(at(volume.object, "spec").persistentVolumeReclaimPolicy) ?? "Retain", source: `PersistentVolume ${name}` }
  );
};

const ofClass = (tree: Tree, name: string | undefined): Reclaim | undefined => {
  const found = name === undefined ? undefined : tree.find("storage.k8s.io", "StorageClass", "default", name);
  return found && { policy: text((found.object as { reclaimPolicy?: unknown }).reclaimPolicy) ?? "Delete", source: `StorageClass ${name}` };
};

/** What the volume or the StorageClass of a claim says, if the tree has it. */
export const reclaimOf = (tree: Tree, { object }: Placed): Reclaim | undefined => {
  const { volumeName, storageClassName } = at(object, "spec");
  return ofVolume(tree, text(volumeName)) ?? ofClass(tree, text(storageClassName));
};
