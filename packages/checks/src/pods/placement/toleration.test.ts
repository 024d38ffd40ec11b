import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { toleration } from "./toleration.ts";

test.each([podOf("tolerations: [{ operator: Exists }, { key: a, effect: NoExecute, tolerationSeconds: 30 }]")])("%s", (manifest) => {
  expect(judged(toleration, manifest)).toEqual([]);
});

test.each([
  [podOf("tolerations: [{ effect: NoSchedule }]"), "/spec/tolerations/0/operator  Equal needs a key"],
  [podOf("tolerations: [{ key: a, operator: Exists, value: b }]"), "/spec/tolerations/0/value  Exists has no value, and here is 'b'"],
  [
    podOf("tolerations: [{ key: a, tolerationSeconds: 30 }]"),
    "/spec/tolerations/0/tolerationSeconds  only an eviction is put off for some time",
  ],
  [
    podOf("tolerations: [{ key: a, value: b c }]"),
    "/spec/tolerations/0/value  'b c' is not a label's value (letters, digits, '-', '_' and '.', with a letter or digit at both ends)",
  ],
])("%s", (manifest, problem) => {
  expect(judged(toleration, manifest)).toEqual([problem]);
});
