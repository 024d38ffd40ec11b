import type { Brick, SharedStorage, Storage } from "@ashlar/model";
import type { ChartValues } from "../../charts/chart-values.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { storageClass, type VolumeValues } from "../volume-classes/volume-classes.ts";
import { controllerPods, nfsCsiDriver } from "./nfs-csi-driver.ts";

const NAME = "nfs";

/** What a server lets its clients mount. */
export interface NfsExport {
  /** `nfs.example.com` */
  readonly server: string;
  /** `/exports/prod` */
  readonly share: `/${string}`;
}

export interface NfsValues extends VolumeValues {
  /** Where volumes are made, each a folder. */
  readonly export: NfsExport;
  /** Where volumes for databases are made: on the server's fastest disks. The same place unless given, and then no faster. */
  readonly fast?: NfsExport;
  /** As mount(8) has them; `nfsvers=4.1` and `hard` unless said otherwise, by which a client waits for its server and loses nothing. */
  readonly mountOptions?: readonly string[];
  /** Its class is for claims that name none. True unless said otherwise: false beside storage of a cloud. */
  readonly isDefault?: boolean;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

const classes = { standard: "nfs-standard", fast: "nfs-fast", shared: "nfs-shared" };

/**
 * Volumes on an NFS server that is there already, to be shared by many nodes or used by one. No snapshots, no encryption, and no limit: a
 * claim's size is not enforced. How much is lost with the server is the server's affair. Its pods use the network of their nodes and mount
 * there: its namespace is privileged. Facts: kubernetes-csi/csi-driver-nfs v4.13.4, docs/driver-parameters.md and the chart.
 */
export const nfs = (values: NfsValues): Brick<Storage & SharedStorage> => {
  const { export: common, fast = common, mountOptions = ["nfsvers=4.1", "hard"], isDefault = true, reclaim } = values;
  const classOf = (name: string, { server, share }: NfsExport, isDefaultClass = false) =>
    storageClass({
      name,
      provisioner: "nfs.csi.k8s.io",
      // The folder goes with the volume, which `reclaim` decides.
      parameters: { server, share, onDelete: "delete" },
      binding: "Immediate",
      mountOptions,
      isDefault: isDefaultClass,
      reclaim,
    });
  return {
    name: NAME,
    namespace: NAME,
    team: values.team ?? "platform",
    podSecurity: "privileged",
    offers: () => classes,
    objects: () => [
      nfsCsiDriver(values.chartValues),
      disruptionBudget("csi-nfs-controller", controllerPods),
      classOf(classes.standard, common, isDefault),
      classOf(classes.fast, fast),
      classOf(classes.shared, common),
    ],
  };
};
