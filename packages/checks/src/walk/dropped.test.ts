import { expect, test } from "vitest";
import { emptyInPod } from "../pods/empty-in-pod.ts";
import { pathInPod } from "../pods/path-in-pod.ts";
import { imageVolume } from "../pods/volumes/image-volume.ts";
import { mountMode } from "../pods/volumes/mount-mode.ts";
import { volumeSource } from "../pods/volumes/volume-source.ts";
import { schemaRules } from "../schema/schema-rules.ts";
import { judged } from "../testing/judged.ts";
import { podOf, podWith, podWithVolume } from "../testing/pods.ts";

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

test("nor at its mounts", () => {
  const mounted = podWith(
    "volumeMounts: [{ name: data }, { name: data, mountPath: /a, subPath: ../b, mountPropagation: Bidirectional }]",
    "volumes: [{ name: data, image: { reference: a } }]",
  );
  const problems = (version: string): readonly string[] =>
    [emptyInPod, pathInPod, mountMode].flatMap((rule) => judged(rule, mounted, version));
  expect(problems("1.34")).toEqual([]);
  expect(problems("1.35")).toHaveLength(3);
});
