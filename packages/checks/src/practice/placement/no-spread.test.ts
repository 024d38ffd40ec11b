import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { noSpread } from "./no-spread.ts";

const replicas = (count: number, pod = "containers: [{ name: web, image: web:1 }]"): string =>
  deploymentOfPod(pod).replace("spec:\n", `spec:\n  replicas: ${count}\n`);

test.each([
  ["one pod", replicas(1)],
  [
    "pods that are spread",
    replicas(
      3,
      "{ containers: [{ name: web, image: web:1 }], topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname }] }",
    ),
  ],
  [
    "pods that avoid each other",
    replicas(
      3,
      "{ containers: [{ name: web, image: web:1 }], affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: a }] } } }",
    ),
  ],
])("%s", (_, manifest) => {
  expect(judgedTree(noSpread, manifest)).toEqual([]);
});

test("pods that nothing keeps apart", () => {
  expect(judgedTree(noSpread, replicas(3))).toEqual([
    "Deployment shop/web /spec/template/spec  (warning) nothing keeps its 3 pods apart: they may all run on one node",
  ]);
});
