import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { inTemplate, podOf, podWith } from "../../testing/pods.ts";
import { resourceName } from "./resource-name.ts";

test.each([
  podWith("resources: { limits: { cpu: 1, hugepages-2Mi: 2Mi, example.com/gpu: 1, foo.kubernetes.io/bar: 1 } }"),
  podOf("resources: { limits: { memory: 1Gi } }"),
])("%s", (manifest) => {
  expect(judged(resourceName, manifest)).toEqual([]);
});

test.each([
  [
    podWith("resources: { limits: { cpus: 1 } }"),
    "/spec/containers/0/resources/limits/cpus  'cpus' is no resource of a container; did you mean 'cpu'?",
  ],
  [
    podWith("resources: { requests: { storage: 1Gi } }"),
    "/spec/containers/0/resources/requests/storage  'storage' is no resource of a container",
  ],
  [
    podWith("resources: { limits: { example.com/a/b: 1 } }"),
    "/spec/containers/0/resources/limits/example.com~1a~1b  'example.com/a/b' has more than one '/'",
  ],
  [
    podWith("resources: { limits: { requests.example.com/gpu: 1 } }"),
    "/spec/containers/0/resources/limits/requests.example.com~1gpu  'requests.example.com/gpu' begins with 'requests.'",
  ],
  [
    podOf("resources: { limits: { ephemeral-storage: 1Gi } }"),
    "/spec/resources/limits/ephemeral-storage  'ephemeral-storage' is no resource that a pod as a whole has: cpu, memory, hugepages-…",
  ],
  [inTemplate(podOf("overhead: { disk: 1 }")), "/template/spec/overhead/disk  'disk' is no resource of a container"],
])("%s", (manifest, problem) => {
  expect(judged(resourceName, manifest)).toEqual([problem]);
});

test.each<[string, string, string[]]>([["1.33", podOf("resources: { limits: { ephemeral-storage: 1Gi } }"), []]])(
  "%s %s",
  (version, manifest, problems) => {
    expect(judged(resourceName, manifest, version)).toEqual(problems);
  },
);
