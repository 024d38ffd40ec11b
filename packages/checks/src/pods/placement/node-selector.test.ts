import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { nodeSelector } from "./node-selector.ts";

test.each([podOf("nodeSelector: { kubernetes.io/os: linux, a: '' }")])("%s", (manifest) => {
  expect(judged(nodeSelector, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podOf("nodeSelector: { a b: c, d: e f }"),
    [
      "/spec/nodeSelector/a b  'a b' is not a name as labels have it (letters, digits, '-', '_' and '.', with a letter or digit at both ends)",
      "/spec/nodeSelector/d  'e f' is not a label's value (letters, digits, '-', '_' and '.', with a letter or digit at both ends)",
    ],
  ],
])("%s", (manifest, problems) => {
  expect(judged(nodeSelector, manifest)).toEqual(problems);
});
