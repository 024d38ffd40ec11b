import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { podWithVolume, storageClass } from "../testing/volumes.ts";
import { goneVolume } from "./gone-volume.ts";

const at = "/spec/template/spec/volumes/0";

test("volumes of today", () => {
  expect(judged(goneVolume, podWithVolume("csi: { driver: ebs.csi.aws.com }"))).toEqual([]);
  expect(judged(goneVolume, storageClass("ebs.csi.aws.com"))).toEqual([]);
});

test("volumes that no node can mount", () => {
  expect(judged(goneVolume, podWithVolume("glusterfs: { endpoints: a, path: b }"))).toEqual([
    `${at}/glusterfs  no node can mount glusterfs since Kubernetes 1.26`,
  ]);
  expect(judged(goneVolume, podWithVolume("gitRepo: { repository: https://example.com/a.git }"), "1.35")).toEqual([
    `${at}/gitRepo  no node mounts gitRepo since Kubernetes 1.33 unless it is told to`,
  ]);
  expect(judged(goneVolume, storageClass("kubernetes.io/rbd"))).toEqual(["/provisioner  Kubernetes has no 'kubernetes.io/rbd' since 1.31"]);
});
