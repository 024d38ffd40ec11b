import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { allAtOnce } from "./all-at-once.ts";

const deployment = (replicas: number, strategy: string): string =>
  deploymentWith("tty: false").replace("spec:\n", `spec:\n  replicas: ${replicas}\n  strategy: { ${strategy} }\n`);

test.each([
  [1, "type: Recreate"],
  [3, "rollingUpdate: { maxUnavailable: 1 }"],
  [3, "rollingUpdate: { maxUnavailable: 25% }"],
])("%s pods, %s", (replicas, strategy) => {
  expect(judged(allAtOnce, deployment(replicas, strategy))).toEqual([]);
});

test.each([
  [3, "type: Recreate", "/spec/strategy/type  all 3 pods are gone before the first new one starts"],
  [3, "rollingUpdate: { maxUnavailable: 100% }", "/spec/strategy/rollingUpdate/maxUnavailable  lets all 3 pods be away at once"],
  [2, "rollingUpdate: { maxUnavailable: 2 }", "/spec/strategy/rollingUpdate/maxUnavailable  lets all 2 pods be away at once"],
])("%s pods, %s", (replicas, strategy, problem) => {
  expect(judged(allAtOnce, deployment(replicas, strategy))).toEqual([problem]);
});
