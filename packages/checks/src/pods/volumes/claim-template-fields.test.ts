import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWithVolume } from "../../testing/pods.ts";
import { claimTemplateFields } from "./claim-template-fields.ts";

test.each([
  podWithVolume(
    "ephemeral: { volumeClaimTemplate: { metadata: { labels: { a: b } }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }",
  ),
])("%s", (manifest) => {
  expect(judged(claimTemplateFields, manifest)).toEqual([]);
});

test.each([
  [
    podWithVolume(
      "ephemeral: { volumeClaimTemplate: { metadata: { name: a }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } }",
    ),
    "/spec/volumes/0/ephemeral/volumeClaimTemplate/metadata/name  a claim's template has no name",
  ],
])("%s", (manifest, problem) => {
  expect(judged(claimTemplateFields, manifest)).toEqual([problem]);
});
