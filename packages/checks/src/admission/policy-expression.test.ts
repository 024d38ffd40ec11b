import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { policy } from "../testing/manifest.ts";
import { policyExpression } from "./policy-expression.ts";

test.each([
  `validations: [{ expression: 'object.spec.replicas <= 5', messageExpression: "'at most ' + string(5)" }]`,
  "validations: [{ expression: 'true' }]",
  "auditAnnotations: [{ key: a, valueExpression: 'null' }]",
])("%s is right", (content) => {
  expect(judged(policyExpression, policy(content))).toEqual([]);
});

test.each([
  ["validations: [{ expression: 'object.spec.replicas' }]", "/spec/validations/0/expression  object.spec.replicas is dyn"],
  ["validations: [{ expression: 'true', messageExpression: '1' }]", "/spec/validations/0/messageExpression  1 is int"],
  [
    "validations: [{ expression: variables.few }]",
    "/spec/validations/0/expression  variables.few uses 'variables', which there is not here (there are object, oldObject, request, namespaceObject, authorizer)",
  ],
  ["auditAnnotations: [{ key: a, valueExpression: '1' }]", "/spec/auditAnnotations/0/valueExpression  1 is int"],
])("%s", (content, problem) => {
  expect(judged(policyExpression, policy(content))).toEqual([problem]);
});

test("variables may use those before them", () => {
  const variables = (...expressions: readonly string[]): string =>
    policy(`
variables: [${expressions.map((expression, i) => `{ name: v${i}, expression: "${expression}" }`).join(", ")}]
validations: [{ expression: variables.v1 }]`);
  expect(judged(policyExpression, variables("object.spec.replicas", "variables.v0 < 5"))).toEqual([]);
  expect(judged(policyExpression, variables("variables.v1", "true"))).toEqual([
    "/spec/variables/0/expression  variables.v1 uses 'variables.v1', which is not there",
  ]);
  expect(judged(policyExpression, variables("1", "variables.v0"))).toEqual(["/spec/validations/0/expression  variables.v1 is int"]);
});
