import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { policy } from "../testing/manifest.ts";
import { policyContent } from "./policy-content.ts";

test.each(["validations: [{ expression: 'true' }]"])("%s is right", (content) => {
  expect(judged(policyContent, policy(content))).toEqual([]);
});

test.each([
  ["validations: []", "/spec  there are neither 'validations' nor 'auditAnnotations'"],
  [
    `auditAnnotations: [{ key: a b, valueExpression: "'a'" }]`,
    `/spec/auditAnnotations/0/key  "web/a b", as it will be written, is not a name as labels have it (letters, digits, '-', '_' and '.', with a letter or digit at both ends)`,
  ],
])("%s", (content, problem) => {
  expect(judged(policyContent, policy(content))).toEqual([problem]);
});
