import type { Brick, Snapshots, Storage } from "@ashlar/model";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { snapshotKinds } from "../volume-classes/volume-classes.kinds.ts";
import { blockClasses, snapshotClass, storageClass, type VolumeValues } from "../volume-classes/volume-classes.ts";

const NAME = "gke-persistent-disk";
const DRIVER = "pd.csi.storage.gke.io";

export interface GkePersistentDiskValues extends VolumeValues {
  /**
   * `persistent-disk` (pd-balanced, pd-ssd) unless said otherwise. Machines of newer series, such as C4 and N4, take Hyperdisks alone
   * (cloud.google.com, Compute Engine, Hyperdisk: Machine type support); of those, `fast` is for claims of 12 GiB and more.
   */
  readonly disks?: "persistent-disk" | "hyperdisk";
  /** Keeps each volume in two zones of the region, for about twice the price; in one unless said otherwise. */
  readonly regional?: boolean;
  /** The key of the customer's own to encrypt with: `projects/…/locations/…/keyRings/…/cryptoKeys/…`; Google's unless said otherwise. */
  readonly key?: `projects/${string}/cryptoKeys/${string}`;
}

type Logical = "standard" | "fast";

// What a Hyperdisk can do is bought with it, 500 operations a GiB at most: a claim of less than 12 GiB cannot have as many as these.
const hyperdisks: Record<Logical, Record<string, string>> = {
  standard: {},
  fast: { "provisioned-iops-on-create": "6000", "provisioned-throughput-on-create": "280Mi" },
};
const persistentDisks: Record<Logical, string> = { standard: "pd-balanced", fast: "pd-ssd" };

const diskParameters = ({ disks, regional = false }: GkePersistentDiskValues, logical: Logical): Record<string, string> =>
  disks === "hyperdisk"
    ? { type: regional ? "hyperdisk-balanced-high-availability" : "hyperdisk-balanced", ...hyperdisks[logical] }
    : { type: persistentDisks[logical], "replication-type": regional ? "regional-pd" : "none" };

/**
 * Disks of Google Compute Engine. GKE installs and upgrades the driver, the snapshot controller and their CRDs: this brings the classes
 * alone. GKE's own default class stays, and loses to the newer one. Facts: kubernetes-sigs/gcp-compute-persistent-disk-csi-driver,
 * README.md; cloud.google.com, GKE, Persistent volumes.
 */
export const gkePersistentDisk = (values: GkePersistentDiskValues = {}): Brick<Storage & Snapshots> => {
  const classOf = (logical: Logical) =>
    storageClass({
      name: blockClasses[logical],
      provisioner: DRIVER,
      parameters: { ...diskParameters(values, logical), ...(values.key === undefined ? {} : { "disk-encryption-kms-key": values.key }) },
      isDefault: logical === "standard",
      reclaim: values.reclaim,
    });
  return {
    name: NAME,
    namespace: NAME,
    team: values.team ?? "platform",
    kinds: snapshotKinds,
    offers: () => blockClasses,
    objects: (platform) => [
      ...wrongCloud({ capability: "storage", brick: NAME, provider: "gke", instead: { eks: "awsEbs", aks: "azureDisk" } }, platform),
      classOf("standard"),
      classOf("fast"),
      snapshotClass(blockClasses.snapshots, DRIVER),
    ],
  };
};
