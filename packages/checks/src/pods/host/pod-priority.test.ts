import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { inTemplate, podOf } from "../../testing/pods.ts";
import { podPriority } from "./pod-priority.ts";

test.each([
  podOf("priority: 0"),
  podOf("priorityClassName: system-node-critical, priority: 2000001000"),
  podOf("priorityClassName: gold, priority: 7, preemptionPolicy: Never"),
  inTemplate(podOf("priority: 7")),
])("%s", (manifest) => {
  expect(judged(podPriority, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podOf("priority: 7, preemptionPolicy: Never"),
    ["/spec/priority  7 is not 0, which its PriorityClass says", "/spec/preemptionPolicy  Never is not what its PriorityClass says"],
  ],
  [podOf("priorityClassName: system-node-critical, priority: 7"), ["/spec/priority  7 is not 2000001000, which its PriorityClass says"]],
])("%s", (manifest, problems) => {
  expect(judged(podPriority, manifest)).toEqual(problems);
});
