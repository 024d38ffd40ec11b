import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { slowStart } from "./slow-start.ts";

const deployment = (threshold: number): string =>
  deploymentWith(`startupProbe: { periodSeconds: 5, failureThreshold: ${threshold}, tcpSocket: { port: 80 } }`);

test("a container that has started long before", () => {
  expect(judged(slowStart, deployment(60))).toEqual([]);
});

test("a container that may take longer", () => {
  expect(judged(slowStart, deployment(120))).toEqual([
    "/spec/progressDeadlineSeconds  container 'web' may take 600 s to start, and after 600 s the rollout is called failed",
  ]);
});
