import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith, podWithVolume } from "../../testing/pods.ts";
import { fieldPath } from "./field-path.ts";

test.each([
  podWith(
    "env: [{ name: A, valueFrom: { fieldRef: { fieldPath: status.podIP } } }, { name: B, valueFrom: { fieldRef: { fieldPath: \"metadata.labels['example.com/a']\" } } }]",
  ),
  podWithVolume("downwardAPI: { items: [{ path: a, fieldRef: { fieldPath: metadata.labels } }] }"),
])("%s", (manifest) => {
  expect(judged(fieldPath, manifest)).toEqual([]);
});

test.each([
  [
    podWith("env: [{ name: A, valueFrom: { fieldRef: { fieldPath: metadata.labels } } }]"),
    "/spec/containers/0/env/0/valueFrom/fieldRef/fieldPath  'metadata.labels' cannot be read here; did you mean 'metadata.name'?",
  ],
  [
    podWith("env: [{ name: A, valueFrom: { fieldRef: { fieldPath: status.podIp } } }]"),
    "/spec/containers/0/env/0/valueFrom/fieldRef/fieldPath  'status.podIp' cannot be read here; did you mean 'status.podIP'?",
  ],
  [
    podWith("env: [{ name: A, valueFrom: { fieldRef: { fieldPath: \"metadata.labels['a b']\" } } }]"),
    "/spec/containers/0/env/0/valueFrom/fieldRef/fieldPath  'a b' in metadata.labels['a b'] is not a name as labels have it (letters, digits, '-', '_' and '.', with a letter or digit at both ends)",
  ],
  [
    podWith("env: [{ name: A, valueFrom: { fieldRef: { fieldPath: \"metadata.name['a']\" } } }]"),
    "/spec/containers/0/env/0/valueFrom/fieldRef/fieldPath  'a' in metadata.name['a'] is a key of something that has none",
  ],
  [
    podWith("env: [{ name: A, valueFrom: { fieldRef: { apiVersion: v2, fieldPath: metadata.name } } }]"),
    "/spec/containers/0/env/0/valueFrom/fieldRef/apiVersion  v2 is not v1",
  ],
  [
    podWithVolume("downwardAPI: { items: [{ path: a, fieldRef: { fieldPath: spec.nodeName } }] }"),
    "/spec/volumes/0/downwardAPI/items/0/fieldRef/fieldPath  'spec.nodeName' cannot be read here",
  ],
])("%s", (manifest, problem) => {
  expect(judged(fieldPath, manifest)).toEqual([problem]);
});
