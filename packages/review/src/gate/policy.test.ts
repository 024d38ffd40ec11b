import { expect, test } from "vitest";
import { defaultPolicy, readPolicy } from "./policy.ts";

const read = (policy: unknown) => readPolicy(JSON.stringify(policy), ".github/review.json");

test("a policy may say who must approve what, who is in a team, and how much may go", () => {
  const said = { approvals: [{ danger: ["SECURITY"], environment: ["prod"], by: ["@a/b"] }], teams: { "@a/b": ["amy"] }, mostDeletions: 5 };
  expect(read(said)).toEqual({ policy: said, problems: [] });
  expect(read({})).toEqual({ policy: defaultPolicy, problems: [] });
});

test.each([
  ["it is no object", []],
  ["it has 'approval', and may have approvals, teams, mostDeletions", { approval: [] }],
  ["approvals[0].by names nobody", { approvals: [{ danger: ["OUTAGE"] }] }],
  ["approvals[0].danger: 'BAD' is none of", { approvals: [{ danger: ["BAD"], by: ["a"] }] }],
  ["approvals[0] has 'who'", { approvals: [{ who: ["a"] }] }],
  ["mostDeletions is no whole number", { mostDeletions: "3" }],
  ["teams is no map", { teams: { a: "b" } }],
])("%s", (message, policy) => {
  expect(read(policy).problems[0]?.message).toContain(message);
});

test("what is no JSON is said so", () => {
  expect(readPolicy("{", "f").problems[0]?.message).toContain("it is no JSON");
});
