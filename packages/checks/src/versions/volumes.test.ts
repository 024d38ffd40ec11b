import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { deploymentOfPod } from "../testing/manifests.ts";
import { goneVolume } from "./gone-volume.ts";
import { inTreeVolume } from "./in-tree-volume.ts";

const pod = (volume: string): string => deploymentOfPod(`{ containers: [{ name: web, image: web:1 }], volumes: [{ name: a, ${volume} }] }`);
const at = "/spec/template/spec/volumes/0";
const storageClass = (provisioner: string): string =>
  `{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: a }, provisioner: ${provisioner} }`;

test("volumes of today", () => {
  const volume = pod("csi: { driver: ebs.csi.aws.com }");
  expect([...judged(goneVolume, volume), ...judged(inTreeVolume, volume)]).toEqual([]);
  const provider = storageClass("ebs.csi.aws.com");
  expect([...judged(goneVolume, provider), ...judged(inTreeVolume, provider)]).toEqual([]);
});

test("volumes that no node can mount", () => {
  expect(judged(goneVolume, pod("glusterfs: { endpoints: a, path: b }"))).toEqual([
    `${at}/glusterfs  no node can mount glusterfs since Kubernetes 1.26`,
  ]);
  expect(judged(goneVolume, pod("gitRepo: { repository: https://example.com/a.git }"), "1.35")).toEqual([
    `${at}/gitRepo  no node mounts gitRepo since Kubernetes 1.33 unless it is told to`,
  ]);
  expect(judged(goneVolume, storageClass("kubernetes.io/rbd"))).toEqual(["/provisioner  Kubernetes has no 'kubernetes.io/rbd' since 1.31"]);
});

test("volumes that a driver mounts", () => {
  expect(judged(inTreeVolume, pod("awsElasticBlockStore: { volumeID: vol-1 }"))).toEqual([
    `${at}/awsElasticBlockStore  awsElasticBlockStore is deprecated: the CSI driver ebs.csi.aws.com mounts it, where that is installed`,
  ]);
  expect(judged(inTreeVolume, storageClass("kubernetes.io/gce-pd"))).toEqual([
    "/provisioner  'kubernetes.io/gce-pd' is deprecated: the CSI driver pd.csi.storage.gke.io does its work, where that is installed",
  ]);
});
