import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { webhook } from "../testing/manifest.ts";
import { matchCondition } from "./match-condition.ts";

test.each(["request.operation == 'CREATE'", "object.metadata.name.startsWith('a') && !has(oldObject.spec)"])("%s is right", (content) => {
  expect(judged(matchCondition, webhook(`matchConditions: [{ name: a, expression: "${content}" }]`))).toEqual([]);
});

test.each([
  ["object.metadata.name", "/webhooks/0/matchConditions/0/expression  object.metadata.name is dyn"],
  [
    "params.a == 1",
    "/webhooks/0/matchConditions/0/expression  params.a == 1 uses 'params', which there is not here (there are object, oldObject, request, namespaceObject, authorizer)",
  ],
  [" ", "/webhooks/0/matchConditions/0/expression  it is empty"],
])("%s", (content, problem) => {
  expect(judged(matchCondition, webhook(`matchConditions: [{ name: a, expression: "${content}" }]`))).toEqual([problem]);
});
