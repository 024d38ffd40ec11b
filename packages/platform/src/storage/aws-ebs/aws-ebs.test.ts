import { isObject, isSource } from "@ashlar/model";
import { expect, test } from "vitest";
import { site as anywhere } from "../../testing/site.ts";
import { awsEbs } from "./aws-ebs.ts";

const site = { ...anywhere, cloud: { provider: "eks", region: "eu-central-1" } };
const role = "arn:aws:iam::123456789012:role/ebs-csi-driver";

test("encrypted classes for the add-on's driver; standard is the default", () => {
  const brick = awsEbs();
  expect(brick.podSecurity).toBeUndefined();
  expect(brick.objects({ site })).toMatchObject([
    {
      kind: "StorageClass",
      metadata: { name: "block-standard", annotations: { "storageclass.kubernetes.io/is-default-class": "true" } },
      provisioner: "ebs.csi.aws.com",
      parameters: { type: "gp3", encrypted: "true" },
    },
    {
      kind: "StorageClass",
      metadata: { name: "block-fast" },
      parameters: { type: "gp3", encrypted: "true", iops: "6000", throughput: "250" },
    },
    { kind: "VolumeSnapshotClass", metadata: { name: "block-snapshots" }, driver: "ebs.csi.aws.com" },
  ]);
  expect(brick.offers({ site })).toEqual({ standard: "block-standard", fast: "block-fast", snapshots: "block-snapshots" });
});

test("in Auto Mode, all go by the name of that driver", () => {
  const objects = awsEbs({ driver: "auto-mode" }).objects({ site }).filter(isObject);
  expect(objects.map(({ provisioner, driver }) => provisioner ?? driver)).toEqual(Array(3).fill("ebs.csi.eks.amazonaws.com"));
});

test("a key of one's own, and what fast volumes can do", () => {
  const key = "arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-4000-8000-000000000000";
  expect(awsEbs({ key, fast: { iops: 16000, throughput: 1000 } }).objects({ site })).toMatchObject([
    { parameters: { kmsKeyId: key } },
    { parameters: { kmsKeyId: key, iops: "16000", throughput: "1000" } },
    {},
  ]);
});

test("the driver by its chart, where no add-on is", () => {
  const brick = awsEbs({ driver: { role, chartValues: { controller: { replicaCount: 3 } } } });
  expect(brick.podSecurity).toBe("privileged");
  expect(brick.objects({ site }).filter(isSource)).toMatchObject([
    {
      repository: "https://kubernetes-sigs.github.io/aws-ebs-csi-driver",
      version: "2.64.0",
      values: {
        controller: {
          replicaCount: 3,
          region: "eu-central-1",
          podDisruptionBudget: { enabled: true, unhealthyPodEvictionPolicy: "AlwaysAllow" },
          serviceAccount: { annotations: { "eks.amazonaws.com/role-arn": role } },
        },
        sidecars: { snapshotter: { forceEnable: true, securityContext: { capabilities: { drop: ["ALL"] } } } },
      },
    },
  ]);
});

test("not in another cloud", () => {
  expect(awsEbs().objects({ site: anywhere })[0]).toMatchObject({ rule: "wrong-cloud", remedy: "Put gkePersistentDisk into the slot" });
});
