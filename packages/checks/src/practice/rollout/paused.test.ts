import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { paused } from "./paused.ts";

test("a Deployment that goes on", () => {
  expect(judged(paused, deploymentWith("tty: false"))).toEqual([]);
});

test("a Deployment that does not", () => {
  expect(judged(paused, deploymentWith("tty: false").replace("spec:\n", "spec:\n  paused: true\n"))).toEqual([
    "/spec/paused  is paused: whatever changes, its pods stay as they are",
  ]);
});
