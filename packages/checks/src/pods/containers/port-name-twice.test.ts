import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith } from "../../testing/pods.ts";
import { portNameTwice } from "./port-name-twice.ts";

test.each([
  podWith(
    "ports: [{ containerPort: 80, name: a }, { containerPort: 81, name: b }, { containerPort: 82, name: '' }, { containerPort: 83, name: '' }]",
  ),
])("%s", (manifest) => {
  expect(judged(portNameTwice, manifest)).toEqual([]);
});

test.each([
  [
    podWith("ports: [{ containerPort: 80, name: http }, { containerPort: 81, name: http }]"),
    "/spec/containers/0/ports/1/name  there is a second port http",
  ],
])("%s", (manifest, problem) => {
  expect(judged(portNameTwice, manifest)).toEqual([problem]);
});
