import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { volumeKind } from "./volume-kind.ts";

const volume = (spec: string, metadata = "{ name: data }"): string =>
  `{ apiVersion: v1, kind: PersistentVolume, metadata: ${metadata}, spec: { ${spec} } }`;

const options = "{ name: data, annotations: { volume.beta.kubernetes.io/mount-options: hard } }";

test.each([
  volume("csi: { driver: a.example.com, volumeHandle: b }, volumeAttributesClassName: gold"),
  volume("local: { path: /mnt }, nodeAffinity: { required: { nodeSelectorTerms: [] } }"),
  volume("nfs: { server: a, path: / }", options),
  volume("nfs: { server: a, path: / }, flexVolume: { driver: a }"),
])("%s", (manifest) => {
  expect(judged(volumeKind, manifest)).toEqual([]);
});

test.each([
  [volume("accessModes: []"), "/spec  nothing says what kind of volume it is: csi, nfs, local …"],
  [volume("nfs: { server: a, path: / }, hostPath: { path: /a }"), "/spec/nfs  a volume is not hostPath and nfs at once"],
  [volume("local: { path: /mnt }"), "/spec  a local volume says on which node it is"],
  [
    volume("hostPath: { path: /. }, persistentVolumeReclaimPolicy: Recycle"),
    "/spec/persistentVolumeReclaimPolicy  'Recycle' would delete everything on the node: hostPath is '/'",
  ],
  [
    volume("hostPath: { path: /a }, volumeAttributesClassName: gold"),
    "/spec/volumeAttributesClassName  only volumes of CSI drivers have classes of attributes",
  ],
  [
    volume("hostPath: { path: /a }", options),
    "/metadata/annotations/volume.beta.kubernetes.io~1mount-options  is not for this kind of volume",
  ],
])("%s", (manifest, problem) => {
  expect(judged(volumeKind, manifest)).toEqual([problem]);
});
