import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { inTemplate, podOf, podWith } from "../../testing/pods.ts";
import { requestLimit } from "./request-limit.ts";

test.each([
  podWith("resources: { requests: { cpu: 500m, memory: 1Gi }, limits: { cpu: 0.5, memory: 1024Mi } }"),
  podWith("resources: { limits: { example.com/gpu: 1, hugepages-2Mi: 4Mi, cpu: 1 } }"),
])("%s", (manifest) => {
  expect(judged(requestLimit, manifest)).toEqual([]);
});

test.each([
  [
    podWith("resources: { requests: { memory: 2Gi }, limits: { memory: 1Gi } }"),
    "/spec/containers/0/resources/requests/memory  2Gi is more than the limit of 1Gi",
  ],
  [
    podWith("resources: { requests: { example.com/gpu: 1 } }"),
    "/spec/containers/0/resources/requests/example.com~1gpu  there is a request of example.com/gpu and no limit",
  ],
  [
    podWith("resources: { requests: { example.com/gpu: 1 }, limits: { example.com/gpu: 2 } }"),
    "/spec/containers/0/resources/requests/example.com~1gpu  1 is less than the limit of 2, and example.com/gpu is not shared",
  ],
  [podWith("resources: { limits: { hugepages-2Mi: 2Mi } }"), "/spec/containers/0/resources  there are huge pages without cpu or memory"],
  [podOf("resources: { requests: { cpu: 2 }, limits: { cpu: 1 } }"), "/spec/resources/requests/cpu  2 is more than the limit of 1"],
  [inTemplate(podOf("overhead: { hugepages-2Mi: 2Mi }")), "/template/spec/overhead  there are huge pages without cpu or memory"],
])("%s", (manifest, problem) => {
  expect(judged(requestLimit, manifest)).toEqual([problem]);
});
