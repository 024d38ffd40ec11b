import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { policy } from "../testing/manifest.ts";
import { policyMessage } from "./policy-message.ts";

test.each(["message: no", `messageExpression: "'no'"`])("%s is right", (content) => {
  expect(judged(policyMessage, policy(`validations: [{ expression: 'true', ${content} }]`))).toEqual([]);
});

test.each([
  ['message: " "', "/spec/validations/0/message  it is blank"],
  ['message: "a\\nb"', "/spec/validations/0/message  it has line breaks"],
  ['messageExpression: " "', "/spec/validations/0/messageExpression  it is blank"],
])("%s", (content, problem) => {
  expect(judged(policyMessage, policy(`validations: [{ expression: 'true', ${content} }]`))).toEqual([problem]);
});
