import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { podClaims } from "./pod-claims.ts";

const made = "ephemeral: { volumeClaimTemplate: { spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }";

test.each([podOf(`volumes: [{ name: a, ${made} }, { name: b, persistentVolumeClaim: { claimName: a } }]`)])("%s", (manifest) => {
  expect(judged(podClaims, manifest)).toEqual([]);
});

test.each([
  [
    podOf(`volumes: [{ name: a, ${made} }, { name: b, persistentVolumeClaim: { claimName: web-a } }]`),
    "/spec/volumes/1/persistentVolumeClaim/claimName  web-a is made for another volume of the pod",
  ],
  [
    podOf(`volumes: [{ name: a.-, ${made} }]`),
    "/spec/volumes/0/name  its claim would be named web-a.-, which is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)",
  ],
])("%s", (manifest, problem) => {
  expect(judged(podClaims, manifest)).toEqual([problem]);
});
