/** Names of StorageClasses by what they are for; the objects are the platform's. */
export interface Storage {
  /** Balanced, for most: one node at a time reads and writes. */
  readonly standard: string;
  /** For databases: one node at a time, low latency. */
  readonly fast: string;
}

/** Volumes that many nodes read and write at once. */
export interface SharedStorage {
  readonly shared: string;
}

/** Pictures of volumes at a point in time. */
export interface Snapshots {
  /** The VolumeSnapshotClass for volumes of `standard` and `fast`. */
  readonly snapshots: string;
}
