import type { IPersistentVolumeClaim } from "kubernetes-models/v1/PersistentVolumeClaim";
import type { Bytes } from "./quantity.ts";

/** A persistent volume: one for each pod, kept when the pod goes. */
export interface Volume {
  /** Name of the claim's template; fixed once it exists. */
  readonly name: string;
  /** Size that the claim asks for. */
  readonly size: Bytes;
  /** Absolute path in the container. */
  readonly mountPath: string;
  /** The cluster's default unless given. */
  readonly storageClass?: string;
  /** `ReadWriteOnce` unless given. */
  readonly accessModes?: readonly ("ReadWriteOnce" | "ReadWriteOncePod" | "ReadWriteMany" | "ReadOnlyMany")[];
}

/**
 * The template of a volume's claims. `apiVersion`, `kind` and `volumeMode` are what the API server fills in: without the
 * first two Argo CD never sees the StatefulSet as synced (seen with Argo CD 3.5 and server-side apply). It carries no
 * labels, because a template cannot be changed and labels do change.
 */
export const claimTemplate = ({ name, size, storageClass, accessModes = ["ReadWriteOnce"] }: Volume) =>
  ({
    apiVersion: "v1",
    kind: "PersistentVolumeClaim",
    metadata: { name },
    spec: {
      accessModes: [...accessModes],
      volumeMode: "Filesystem",
      resources: { requests: { storage: size } },
      ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
    },
  }) satisfies IPersistentVolumeClaim;
