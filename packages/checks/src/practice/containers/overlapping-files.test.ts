import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { overlappingFiles } from "./overlapping-files.ts";

const volume = (source: string): string =>
  deploymentOfPod(`{ containers: [{ name: web, image: web:1 }], volumes: [{ name: a, ${source} }] }`);
const at = "/spec/template/spec/volumes/0";

test.each([
  "configMap: { name: a, items: [{ key: a, path: a }, { key: b, path: b/a }, { key: c, path: b/c }] }",
  "projected: { sources: [{ secret: { name: a } }, { serviceAccountToken: { path: token } }] }",
])("%s", (source) => {
  expect(judged(overlappingFiles, volume(source))).toEqual([]);
});

test.each([
  [
    "configMap: { name: a, items: [{ key: a, path: x }, { key: b, path: x }] }",
    `${at}/configMap/items/1/path  'x' and 'x' are one file, or one lies in the other`,
  ],
  [
    "secret: { secretName: a, items: [{ key: a, path: x/y }, { key: b, path: x }] }",
    `${at}/secret/items/1/path  'x' and 'x/y' are one file, or one lies in the other`,
  ],
  [
    "projected: { sources: [{ secret: { name: a, items: [{ key: a, path: token }] } }, { serviceAccountToken: { path: token/a } }] }",
    `${at}/projected/sources/1/serviceAccountToken/path  'token/a' and 'token' are one file, or one lies in the other`,
  ],
])("%s", (source, problem) => {
  expect(judged(overlappingFiles, volume(source))).toEqual([problem]);
});
