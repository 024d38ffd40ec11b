import type { Brick, Snapshots, Storage } from "@ashlar/model";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { snapshotKinds } from "../volume-classes/volume-classes.kinds.ts";
import { blockClasses, snapshotClass, storageClass, type VolumeValues } from "../volume-classes/volume-classes.ts";
import { type EbsCsiDriver, ebsCsiDriver } from "./ebs-csi-driver.ts";

export type { EbsCsiDriver } from "./ebs-csi-driver.ts";

const NAME = "aws-ebs";

export interface AwsEbsValues extends VolumeValues {
  /**
   * Who installs the driver: EKS as an `add-on`, unless said otherwise; EKS in `auto-mode`, with a provisioner of its own name; or this
   * brick, with a chart. The snapshot controller is an add-on of EKS in each case (`snapshot-controller`).
   */
  readonly driver?: "add-on" | "auto-mode" | EbsCsiDriver;
  /** The KMS key of one's own to encrypt with, by its full ARN; the account's own for EBS unless said otherwise. */
  readonly key?: `arn:${string}`;
  /** What a volume of `fast` gets beyond what gp3 has anyway: operations a second, and MiB a second. 6000 and 250 unless said otherwise. EC2 gives at most 500 operations a GiB. */
  readonly fast?: { readonly iops: number; readonly throughput: number };
}

const provisionerOf = ({ driver }: AwsEbsValues): string => (driver === "auto-mode" ? "ebs.csi.eks.amazonaws.com" : "ebs.csi.aws.com");

/**
 * Volumes of Amazon EBS, encrypted; each lives in one zone. An add-on that makes a default class itself (`defaultStorageClass`) must be
 * told not to. Facts: kubernetes-sigs/aws-ebs-csi-driver v1.64.0, docs/parameters.md; docs.aws.amazon.com, EKS, Create a storage class.
 */
export const awsEbs = (values: AwsEbsValues = {}): Brick<Storage & Snapshots> => {
  const { driver = "add-on", key, reclaim, fast = { iops: 6000, throughput: 250 } } = values;
  const provisioner = provisionerOf(values);
  const common = { type: "gp3", encrypted: "true", ...(key === undefined ? {} : { kmsKeyId: key }) };
  return {
    name: NAME,
    namespace: NAME,
    team: values.team ?? "platform",
    // The node's plugin of the chart mounts disks for pods.
    ...(typeof driver === "object" ? { podSecurity: "privileged" } : {}),
    kinds: snapshotKinds,
    offers: () => blockClasses,
    objects: (platform) => [
      ...wrongCloud(
        { capability: "storage", brick: NAME, provider: "eks", instead: { gke: "gkePersistentDisk", aks: "azureDisk" } },
        platform,
      ),
      ...(typeof driver === "object" ? [ebsCsiDriver(driver, platform.site.cloud.region)] : []),
      storageClass({ name: blockClasses.standard, provisioner, parameters: common, isDefault: true, reclaim }),
      storageClass({
        name: blockClasses.fast,
        provisioner,
        parameters: { ...common, iops: `${fast.iops}`, throughput: `${fast.throughput}` },
        reclaim,
      }),
      snapshotClass(blockClasses.snapshots, provisioner),
    ],
  };
};
