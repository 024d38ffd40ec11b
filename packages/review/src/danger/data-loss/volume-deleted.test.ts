import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { volumeDeleted } from "./volume-deleted.ts";

const volume = (spec: string): string => `
apiVersion: v1
kind: PersistentVolume
metadata: { name: disk }
spec: { claimRef: { namespace: shop, name: data }, ${spec} }
`;

test("a volume whose disk goes with it", () => {
  expect(messagesOf(volumeDeleted, volume("persistentVolumeReclaimPolicy: Delete"), "")).toEqual([
    "PersistentVolume disk is pruned: claim shop/data is lost, and the disk is deleted with it",
  ]);
});

test("one that retains its disk, as it does unless it says otherwise", () => {
  expect(judged(volume(""), "")).toEqual(["OUTAGE volume-deleted PersistentVolume disk"]);
});
