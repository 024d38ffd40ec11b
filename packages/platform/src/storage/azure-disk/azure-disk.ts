import type { Brick, Snapshots, Storage } from "@ashlar/model";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { snapshotKinds } from "../volume-classes/volume-classes.kinds.ts";
import { blockClasses, snapshotClass, storageClass, type VolumeValues } from "../volume-classes/volume-classes.ts";

const NAME = "azure-disk";
const DRIVER = "disk.csi.azure.com";

/** Premium SSD v2 lives in one zone and takes no cache of the host (learn.microsoft.com, Deploy a Premium SSD v2, Limitations). */
type Disks =
  | { readonly zoneRedundant?: boolean; readonly fast?: "Premium" }
  | { readonly zoneRedundant?: false; readonly fast: "PremiumV2" };

export type AzureDiskValues = VolumeValues &
  Disks & {
    /** The disk encryption set of a key of one's own, by its resource id; Azure's key unless said otherwise. */
    readonly encryptionSet?: `/subscriptions/${string}/diskEncryptionSets/${string}`;
  };

/**
 * Managed disks of Azure, in one zone unless `zoneRedundant`, and then in all of the region. AKS installs and upgrades the driver, the
 * snapshot controller and their CRDs: this brings the classes alone. AKS's own default class stays, and loses to the newer one. Facts:
 * kubernetes-sigs/azuredisk-csi-driver, docs/driver-parameters.md.
 */
export const azureDisk = (values: AzureDiskValues = {}): Brick<Storage & Snapshots> => {
  const { zoneRedundant = false, fast = "Premium", encryptionSet, reclaim } = values;
  const skuOf = (family: string) => `${family}_${zoneRedundant ? "ZRS" : "LRS"}`;
  const parameters = (skuName: string) => ({
    skuName,
    cachingMode: skuName.startsWith("PremiumV2") ? "None" : "ReadOnly",
    // Nobody gets a link by which a disk can be read from outside.
    networkAccessPolicy: "DenyAll",
    ...(encryptionSet === undefined ? {} : { diskEncryptionSetID: encryptionSet }),
  });
  return {
    name: NAME,
    namespace: NAME,
    team: values.team ?? "platform",
    kinds: snapshotKinds,
    offers: () => blockClasses,
    objects: (platform) => [
      ...wrongCloud(
        { capability: "storage", brick: NAME, provider: "aks", instead: { gke: "gkePersistentDisk", eks: "awsEbs" } },
        platform,
      ),
      storageClass({
        name: blockClasses.standard,
        provisioner: DRIVER,
        parameters: parameters(skuOf("StandardSSD")),
        isDefault: true,
        reclaim,
      }),
      storageClass({ name: blockClasses.fast, provisioner: DRIVER, parameters: parameters(skuOf(fast)), reclaim }),
      snapshotClass(blockClasses.snapshots, DRIVER, { incremental: "true" }),
    ],
  };
};
