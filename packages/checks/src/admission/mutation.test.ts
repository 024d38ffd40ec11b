import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { policy } from "../testing/manifest.ts";
import { mutation } from "./mutation.ts";

test.each([
  "patchType: JSONPatch, jsonPatch: { expression: '[]' }",
  "patchType: ApplyConfiguration, applyConfiguration: { expression: 'Object{}' }",
])("%s is right", (content) => {
  expect(judged(mutation, policy(`reinvocationPolicy: Never\nmutations: [{ ${content} }]`, "MutatingAdmissionPolicy"))).toEqual([]);
});

test.each([
  ["patchType: JSONPatch", "/spec/mutations/0  'jsonPatch' is missing, though the type is JSONPatch"],
  [
    "patchType: JSONPatch, jsonPatch: { expression: '[]' }, applyConfiguration: { expression: 'Object{}' }",
    "/spec/mutations/0/applyConfiguration  the type is JSONPatch",
  ],
])("%s", (content, problem) => {
  expect(judged(mutation, policy(`reinvocationPolicy: Never\nmutations: [{ ${content} }]`, "MutatingAdmissionPolicy"))).toEqual([problem]);
});

test("what is deleted cannot be changed", () => {
  const deletions = policy(
    "reinvocationPolicy: Never\nmutations: [{ patchType: JSONPatch, jsonPatch: { expression: '[]' } }]",
    "MutatingAdmissionPolicy",
  );
  expect(judged(mutation, deletions.replace("[CREATE]", "[DELETE]"))).toEqual([
    "/spec/matchConstraints/resourceRules/0/operations  an object that is deleted cannot be changed",
  ]);
});
