import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { iscsiVolume } from "./iscsi-volume.ts";

const volume = (spec: string, metadata = "{ name: data }"): string =>
  `{ apiVersion: v1, kind: PersistentVolume, metadata: ${metadata}, spec: { ${spec} } }`;

const iscsi = (more: string, iqn = "iqn.2001-04.com.example:storage"): string =>
  volume(`iscsi: { targetPortal: "10.0.0.1:3260", iqn: "${iqn}", lun: 0 ${more} }`);

test.each([iscsi(""), iscsi("", `eui.${"0".repeat(16)}`), iscsi(", chapAuthSession: true, secretRef: { name: chap }")])(
  "%s",
  (manifest) => {
    expect(judged(iscsiVolume, manifest)).toEqual([]);
  },
);

test.each([
  [iscsi("", "storage"), "/iqn  'storage' is not a name as iSCSI has them, such as iqn.2001-04.com.example:storage"],
  [iscsi(", chapAuthSession: true"), "  CHAP needs a secretRef"],
  [iscsi("").replace("lun: 0", "lun: 256"), "/lun  256 is not from 0 to 255"],
  [
    iscsi(", initiatorName: iqn.2001-04.com.example:node").replace("name: data", `name: ${"a".repeat(60)}`),
    `/targetPortal  '${"a".repeat(60)}:10.0.0.1:3260' is longer than 64 characters, the most with an initiatorName`,
  ],
])("%s", (manifest, problem) => {
  expect(judged(iscsiVolume, manifest)).toEqual([`/spec/iscsi${problem}`]);
});
