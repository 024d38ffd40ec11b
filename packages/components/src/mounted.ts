import type { IVolume } from "kubernetes-models/v1/Volume";
import type { IVolumeMount } from "kubernetes-models/v1/VolumeMount";

/** A part of the file system: volumes of the pod, and where the container sees them. */
export interface Mounted {
  readonly volumes: IVolume[];
  readonly mounts: IVolumeMount[];
}
