import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { matchesNoPod } from "./matches-no-pod.ts";

const spread = (more: string): string =>
  deploymentOfPod(
    `{ containers: [{ name: web, image: web:1 }], topologySpreadConstraints: [{ maxSkew: 1, topologyKey: a, whenUnsatisfiable: DoNotSchedule${more} }] }`,
  );

test("a constraint of the pods of an app", () => {
  expect(judged(matchesNoPod, spread(", labelSelector: { matchLabels: { app: web } }"))).toEqual([]);
});

test("a constraint of none", () => {
  expect(judged(matchesNoPod, spread(""))).toEqual([
    "/spec/template/spec/topologySpreadConstraints/0  has no labelSelector, so it matches no pod and does nothing",
  ]);
});
