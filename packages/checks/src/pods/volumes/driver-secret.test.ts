import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWithVolume } from "../../testing/pods.ts";
import { driverSecret } from "./driver-secret.ts";

test.each([podWithVolume("csi: { driver: a, nodePublishSecretRef: { name: b } }")])("%s", (manifest) => {
  expect(judged(driverSecret, manifest)).toEqual([]);
});

test.each([
  [
    podWithVolume("csi: { driver: a, nodePublishSecretRef: { name: B } }"),
    "/spec/volumes/0/csi/nodePublishSecretRef/name  'B' is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)",
  ],
])("%s", (manifest, problem) => {
  expect(judged(driverSecret, manifest)).toEqual([problem]);
});
