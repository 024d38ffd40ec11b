import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWithVolume } from "../../testing/pods.ts";
import { fibreChannel } from "./fibre-channel.ts";

test.each([podWithVolume("fc: { wwids: [a] }"), podWithVolume("fc: { targetWWNs: [a], lun: 1 }")])("%s", (manifest) => {
  expect(judged(fibreChannel, manifest)).toEqual([]);
});

test.each([
  [podWithVolume("fc: {}"), "/spec/volumes/0/fc  none of targetWWNs, wwids is there"],
  [podWithVolume("fc: { targetWWNs: [a] }"), "/spec/volumes/0/fc  'lun' is missing, which targetWWNs need"],
  [podWithVolume("fc: { targetWWNs: [a], lun: 256 }"), "/spec/volumes/0/fc/lun  256 is not from 0 to 255"],
  [podWithVolume("fc: { targetWWNs: [a], wwids: [b], lun: 1 }"), "/spec/volumes/0/fc  targetWWNs and wwids exclude each other"],
])("%s", (manifest, problem) => {
  expect(judged(fibreChannel, manifest)).toEqual([problem]);
});
