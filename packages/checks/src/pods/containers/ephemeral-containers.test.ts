import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { ephemeralContainers } from "./ephemeral-containers.ts";

test.each([podOf("ephemeralContainers: []")])("%s", (manifest) => {
  expect(judged(ephemeralContainers, manifest)).toEqual([]);
});

test.each([
  [podOf("ephemeralContainers: [{ name: debug, image: a }]"), "/spec/ephemeralContainers  a pod cannot begin with ephemeral containers"],
])("%s", (manifest, problem) => {
  expect(judged(ephemeralContainers, manifest)).toEqual([problem]);
});
