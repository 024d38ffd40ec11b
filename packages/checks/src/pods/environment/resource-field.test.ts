import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith, podWithVolume } from "../../testing/pods.ts";
import { resourceField } from "./resource-field.ts";

test.each([
  podWith("env: [{ name: A, valueFrom: { resourceFieldRef: { resource: limits.memory, divisor: 1024Ki } } }]"),
  podWithVolume("downwardAPI: { items: [{ path: a, resourceFieldRef: { containerName: web, resource: requests.cpu, divisor: 1m } }] }"),
])("%s", (manifest) => {
  expect(judged(resourceField, manifest)).toEqual([]);
});

test.each([
  [
    podWith("env: [{ name: A, valueFrom: { resourceFieldRef: { resource: limit.memory } } }]"),
    "/spec/containers/0/env/0/valueFrom/resourceFieldRef/resource  'limit.memory' cannot be read; did you mean 'limits.memory'?",
  ],
  [
    podWith("env: [{ name: A, valueFrom: { resourceFieldRef: { resource: limits.cpu, divisor: 2 } } }]"),
    "/spec/containers/0/env/0/valueFrom/resourceFieldRef/divisor  2 is none of 1m, 1",
  ],
  [
    podWith("env: [{ name: A, valueFrom: { resourceFieldRef: { resource: limits.memory, divisor: 512Mi } } }]"),
    '/spec/containers/0/env/0/valueFrom/resourceFieldRef/divisor  "512Mi" is none of 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei',
  ],
  [
    podWithVolume("downwardAPI: { items: [{ path: a, resourceFieldRef: { resource: requests.cpu } }] }"),
    "/spec/volumes/0/downwardAPI/items/0/resourceFieldRef  'containerName' is missing: a volume belongs to no container",
  ],
])("%s", (manifest, problem) => {
  expect(judged(resourceField, manifest)).toEqual([problem]);
});
