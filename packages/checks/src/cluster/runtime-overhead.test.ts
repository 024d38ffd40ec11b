import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { runtimeOverhead } from "./runtime-overhead.ts";

test.each(["cpu: 250m, memory: 120Mi", "cpu: 1, hugepages-2Mi: 4Mi"])("%s is right", (content) => {
  expect(
    judged(runtimeOverhead, manifest("node.k8s.io/v1", "RuntimeClass", `handler: gvisor\noverhead: { podFixed: { ${content} } }`)),
  ).toEqual([]);
});

test.each([
  ["storage: 1Gi", '/overhead/podFixed/storage  "storage" is no resource of a container'],
  ["memory: -1", "/overhead/podFixed/memory  -1 is less than nothing"],
  ["cpu: 1, hugepages-2Mi: 3Mi", "/overhead/podFixed/hugepages-2Mi  3Mi is no multiple of 2Mi"],
  ["hugepages-2Mi: 2Mi", "/overhead/podFixed  there are huge pages, and neither cpu nor memory"],
])("%s", (content, problem) => {
  expect(
    judged(runtimeOverhead, manifest("node.k8s.io/v1", "RuntimeClass", `handler: gvisor\noverhead: { podFixed: { ${content} } }`)),
  ).toEqual([problem]);
});
