import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith } from "../../testing/pods.ts";
import { variableFile } from "./variable-file.ts";

test.each([
  podWith(
    "env: [{ name: A, valueFrom: { fileKeyRef: { volumeName: data, path: a, key: b } } }]",
    "volumes: [{ name: data, emptyDir: {} }]",
  ),
])("%s", (manifest) => {
  expect(judged(variableFile, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podWith("env: [{ name: A, valueFrom: { fileKeyRef: { volumeName: data, path: a, key: b } } }]"),
    ["/spec/containers/0/env/0/valueFrom/fileKeyRef/volumeName  the pod has no volume 'data'"],
  ],
  [
    podWith(
      "env: [{ name: A, valueFrom: { fileKeyRef: { volumeName: data, path: a, key: b } } }]",
      "volumes: [{ name: data, secret: { secretName: a } }]",
    ),
    ["/spec/containers/0/env/0/valueFrom/fileKeyRef/volumeName  the volume data is no emptyDir"],
  ],
  [
    podWith("env: [{ name: A, valueFrom: { fileKeyRef: { volumeName: data, path: '' } } }]", "volumes: [{ name: data, emptyDir: {} }]"),
    [
      "/spec/containers/0/env/0/valueFrom/fileKeyRef  'path' is missing, of the file to read",
      "/spec/containers/0/env/0/valueFrom/fileKeyRef  'key' is missing, of the variable in the file",
    ],
  ],
])("%s", (manifest, problems) => {
  expect(judged(variableFile, manifest)).toEqual(problems);
});

test.each<[string, string, string[]]>([
  ["1.34", podWith("env: [{ name: A, valueFrom: { fileKeyRef: { volumeName: data, path: a, key: b } } }]"), []],
])("%s %s", (version, manifest, problems) => {
  expect(judged(variableFile, manifest, version)).toEqual(problems);
});
