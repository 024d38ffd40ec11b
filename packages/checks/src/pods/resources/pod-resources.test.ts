import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { inTemplate, podOf, podWith } from "../../testing/pods.ts";
import { podResources } from "./pod-resources.ts";

test.each([
  podWith("resources: { requests: { cpu: 500m } }", "resources: { requests: { cpu: 1 }, limits: { cpu: 2 } }"),
  podWith("resources: { requests: { memory: 2Gi } }", "resources: { limits: { cpu: 1 } }"),
  inTemplate(podWith("resources: { limits: { cpu: 2 } }", "resources: { requests: { cpu: 1 } }")),
])("%s", (manifest) => {
  expect(judged(podResources, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podWith("resources: { requests: { cpu: 2 } }", "resources: { requests: { cpu: 1 } }"),
    ["/spec/resources/requests/cpu  1 is less than its containers request, which is 2"],
  ],
  [
    podWith("resources: { limits: { cpu: 2 } }", "resources: { requests: { cpu: 1 } }"),
    ["/spec/resources/requests/cpu  1 is less than its containers request, which is 2"],
  ],
  [
    podWith("resources: { limits: { memory: 2Gi } }", "resources: { limits: { memory: 1Gi } }"),
    [
      "/spec/resources/limits/memory  1Gi is less than its containers request, which is 2147483648",
      "/spec/containers/0/resources/limits/memory  2Gi is more than the 1Gi of the pod as a whole",
    ],
  ],
  [
    podWith(
      "resources: { requests: { cpu: 1 } }",
      "resources: { requests: { cpu: 1500m } }, initContainers: [{ name: a, image: a, restartPolicy: Always, resources: { requests: { cpu: 1 } } }]",
    ),
    ["/spec/resources/requests/cpu  1500m is less than its containers request, which is 2"],
  ],
  [podOf("os: { name: windows }, resources: { limits: { cpu: 1 } }"), ["/spec/resources  a Windows pod has no resources as a whole"]],
  [podOf("resources: { claims: [] }"), ["/spec/resources/claims  a pod as a whole has no claims"]],
])("%s", (manifest, problems) => {
  expect(judged(podResources, manifest)).toEqual(problems);
});

test.each<[string, string, string[]]>([
  ["1.33", podWith("resources: { requests: { cpu: 2 } }", "resources: { requests: { cpu: 1 } }"), []],
])("%s %s", (version, manifest, problems) => {
  expect(judged(podResources, manifest, version)).toEqual(problems);
});
