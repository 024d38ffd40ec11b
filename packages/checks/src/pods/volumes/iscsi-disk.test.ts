import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWithVolume } from "../../testing/pods.ts";
import { iscsiDisk } from "./iscsi-disk.ts";

test.each([podWithVolume("iscsi: { targetPortal: a, iqn: 'iqn.2001-04.com.example:disk', lun: 0 }")])("%s", (manifest) => {
  expect(judged(iscsiDisk, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podWithVolume("iscsi: { targetPortal: a, iqn: disk }"),
    ["/spec/volumes/0/iscsi/iqn  'disk' is not a name as iSCSI has them, such as iqn.2001-04.com.example:storage"],
  ],
  [
    podWithVolume("iscsi: { targetPortal: a, iqn: 'iqn.2001-04.com.example:disk', initiatorName: a, chapAuthSession: true }"),
    [
      "/spec/volumes/0/iscsi/initiatorName  'a' is not a name as iSCSI has them, such as iqn.2001-04.com.example:storage",
      "/spec/volumes/0/iscsi  CHAP needs a secretRef",
    ],
  ],
  [
    podWithVolume(
      "iscsi: { targetPortal: 'a-portal-with-a-name-that-is-too-long-for-an-initiator.example.com', iqn: 'iqn.2001-04.com.example:disk', initiatorName: 'iqn.2001-04.com.example:a' }",
    ),
    [
      "/spec/volumes/0/name  'data:a-portal-with-a-name-that-is-too-long-for-an-initiator.example.com' is longer than 64 characters, the most with an initiatorName",
    ],
  ],
])("%s", (manifest, problems) => {
  expect(judged(iscsiDisk, manifest)).toEqual(problems);
});
