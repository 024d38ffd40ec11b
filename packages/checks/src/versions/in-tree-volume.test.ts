import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { podWithVolume, storageClass } from "../testing/volumes.ts";
import { inTreeVolume } from "./in-tree-volume.ts";

const at = "/spec/template/spec/volumes/0";

test("volumes of today", () => {
  expect(judged(inTreeVolume, podWithVolume("csi: { driver: ebs.csi.aws.com }"))).toEqual([]);
  expect(judged(inTreeVolume, storageClass("ebs.csi.aws.com"))).toEqual([]);
});

test("volumes that a driver mounts", () => {
  expect(judged(inTreeVolume, podWithVolume("awsElasticBlockStore: { volumeID: vol-1 }"))).toEqual([
    `${at}/awsElasticBlockStore  awsElasticBlockStore is deprecated: the CSI driver ebs.csi.aws.com mounts it, where that is installed`,
  ]);
  expect(judged(inTreeVolume, storageClass("kubernetes.io/gce-pd"))).toEqual([
    "/provisioner  'kubernetes.io/gce-pd' is deprecated: the CSI driver pd.csi.storage.gke.io does its work, where that is installed",
  ]);
});
