import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { inlineVolume } from "./inline-volume.ts";

const attachment = (source: string): string => `
apiVersion: storage.k8s.io/v1
kind: VolumeAttachment
metadata: { name: a }
spec: { attacher: a.example.com, nodeName: node-1, source: { ${source} } }`;
const csi = "csi: { driver: a.example.com, volumeHandle: b }";

test.each(["persistentVolumeName: data", `inlineVolumeSpec: { ${csi}, accessModes: [ReadWriteOnce] }`])("%s", (source) => {
  expect(judged(inlineVolume, attachment(source))).toEqual([]);
});

test.each([
  ["", "  says not exactly one of persistentVolumeName and inlineVolumeSpec"],
  ["inlineVolumeSpec: { nfs: { server: a, path: / } }", "/inlineVolumeSpec  an inline volume is of a CSI driver"],
  [`inlineVolumeSpec: { ${csi}, capacity: { storage: 1Gi } }`, "/inlineVolumeSpec/capacity  is not for an inline volume"],
  [`inlineVolumeSpec: { ${csi}, volumeMode: Block }`, "/inlineVolumeSpec/volumeMode  'Block' is not for an inline volume"],
])("%s", (source, problem) => {
  expect(judged(inlineVolume, attachment(source))).toEqual([`/spec/source${problem}`]);
});
