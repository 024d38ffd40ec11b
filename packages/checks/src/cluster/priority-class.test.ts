import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { priorityClass } from "./priority-class.ts";

const called = (name: string, value: number): string => `
apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata: { name: ${name} }
value: ${value}
`;

test.each([
  ["high", 1_000_000_000],
  ["low", -5],
  ["system-node-critical", 2_000_001_000],
])("%s: %i", (name, value) => {
  expect(judged(priorityClass, called(name, value))).toEqual([]);
});

test.each([
  ["high", 1_000_000_001, "/value  1000000001 is more than 1000000000"],
  ["system-mine", 5, "/metadata/name  \"system-mine\" begins with 'system-', which is for classes of Kubernetes itself"],
])("%s: %i", (name, value, problem) => {
  expect(judged(priorityClass, called(name, value))).toEqual([problem]);
});
