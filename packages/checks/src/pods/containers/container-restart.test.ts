import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf, podWith } from "../../testing/pods.ts";
import { containerRestart } from "./container-restart.ts";

test.each([
  podOf("initContainers: [{ name: a, image: a, restartPolicy: Always }]"),
  podWith("restartPolicy: OnFailure, restartPolicyRules: [{ action: Restart, exitCodes: { operator: In, values: [1] } }]"),
])("%s", (manifest) => {
  expect(judged(containerRestart, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [podWith("restartPolicy: Sometimes"), ['/spec/containers/0/restartPolicy  "Sometimes" is none of Always, Never, OnFailure']],
  [
    podWith("restartPolicyRules: [{ action: Restart, exitCodes: { operator: In, values: [1] } }]"),
    ["/spec/containers/0  there are restartPolicyRules without a restartPolicy"],
  ],
  [
    podWith("restartPolicy: Never, restartPolicyRules: [{ action: Stop }]"),
    [
      '/spec/containers/0/restartPolicyRules/0/action  "Stop" is no action of a restart rule',
      "/spec/containers/0/restartPolicyRules/0  'exitCodes' is missing",
    ],
  ],
  [
    podWith("restartPolicy: Never, restartPolicyRules: [{ action: Restart, exitCodes: { operator: Is } }]"),
    ['/spec/containers/0/restartPolicyRules/0/exitCodes/operator  "Is" is none of In, NotIn'],
  ],
])("%s", (manifest, problems) => {
  expect(judged(containerRestart, manifest)).toEqual(problems);
});

test.each<[string, string, string[]]>([
  ["1.33", podWith("restartPolicy: Always"), ["/spec/containers/0/restartPolicy  only init containers have a restartPolicy of their own"]],
  [
    "1.33",
    podOf("initContainers: [{ name: a, image: a, restartPolicy: Never }]"),
    ['/spec/initContainers/0/restartPolicy  "Never" is not Always, all that an init container may say'],
  ],
  ["1.34", podWith("restartPolicy: Sometimes"), []],
  [
    "1.35",
    podOf(
      "initContainers: [{ name: a, image: a, restartPolicy: Always, restartPolicyRules: [{ action: Restart, exitCodes: { operator: In, values: [1] } }] }]",
    ),
    ["/spec/initContainers/0/restartPolicyRules  a sidecar has no restartPolicyRules before Kubernetes 1.36"],
  ],
  [
    "1.35",
    podWith("restartPolicy: Never, restartPolicyRules: [{ action: RestartAllContainers, exitCodes: { operator: In, values: [1] } }]"),
    ['/spec/containers/0/restartPolicyRules/0/action  "RestartAllContainers" is no action of a restart rule'],
  ],
  [
    "1.36",
    podWith("restartPolicy: Never, restartPolicyRules: [{ action: RestartAllContainers, exitCodes: { operator: In, values: [1] } }]"),
    [],
  ],
])("%s %s", (version, manifest, problems) => {
  expect(judged(containerRestart, manifest, version)).toEqual(problems);
});
