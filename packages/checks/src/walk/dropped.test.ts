import { expect, test } from "vitest";
import { imageVolume } from "../pods/volumes/image-volume.ts";
import { volumeSource } from "../pods/volumes/volume-source.ts";
import { schemaRules } from "../schema/schema-rules.ts";
import { judged } from "../testing/judged.ts";
import { podOf, podWithVolume } from "../testing/pods.ts";

test("no rule looks at a volume that the server drops", () => {
  const both = podWithVolume("image: { pullPolicy: Sometimes }, emptyDir: {}");
  expect([judged(volumeSource, both, "1.34"), judged(imageVolume, both, "1.34")]).toEqual([[], []]);
  expect([judged(volumeSource, both, "1.35").length, judged(imageVolume, both, "1.35").length]).toEqual([1, 2]);
});

test("but what it reads has known fields and lists of different keys", () => {
  expect(judged(schemaRules.unknownField, podWithVolume("image: { references: a }"), "1.34")).toHaveLength(1);
  const claims = podOf("resourceClaims: [{ name: a }, { name: a }]");
  expect(judged(schemaRules.twiceInList, claims, "1.33")).toHaveLength(1);
});
