import type { ChartValues } from "../../charts/chart-values.ts";
import type { PodSize } from "../../pods/pod-size.ts";
import type { VolumeValues } from "../volume-classes/volume-classes.ts";

export type DeviceClass = "hdd" | "ssd" | "nvme";

/** Disks of nodes that hold nothing yet: what is on them is lost. */
export type CephDisks =
  /** By the name of each node, disks by a path that outlives a restart: `/dev/disk/by-id/…`. */
  | { readonly nodes: Readonly<Record<string, readonly `/dev/${string}`[]>> }
  /** On every node that may run storage, the disks whose short name fits a regular expression: `^nvme[1-9]n1$`. */
  | { readonly everyNode: string };

export interface CephValues extends VolumeValues {
  readonly disks: CephDisks;
  /** What kinds of disks there are; each class gets pools on its own. All on all disks unless given. */
  readonly deviceClasses?: { readonly standard: DeviceClass; readonly fast: DeviceClass };
  /** What one of three copies may be lost with: a node, or a zone by the nodes' own labels. `host` unless said otherwise. */
  readonly failureDomain?: "host" | "zone";
  /** Encrypts disks, by a key that the monitors keep. True unless said otherwise; of disks that are in use already it cannot change. */
  readonly encryptedDisks?: boolean;
  /** Encrypts what goes between nodes. False unless said otherwise: it costs processor time. Nodes need Linux 5.11 either way. */
  readonly encryptedNetwork?: boolean;
  /** What each daemon of a disk gets: 1 core and 4Gi unless said otherwise. */
  readonly diskDaemon?: PodSize;
  /** Its class is for claims that name none. True unless said otherwise: false beside storage of a cloud. */
  readonly isDefault?: boolean;
  /** Values of the charts that nothing above covers; they win. */
  readonly chartValues?: { readonly operator?: ChartValues; readonly drivers?: ChartValues };
}
