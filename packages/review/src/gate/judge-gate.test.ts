import { expect, test } from "vitest";
import type { Finding, Review } from "../finding/review.ts";
import { reviewed } from "../testing/reviewed.ts";
import { acknowledgementOf } from "./acknowledgement.ts";
import { judgeGate } from "./judge-gate.ts";
import { defaultPolicy, type Policy } from "./policy.ts";

const web = (replicas: number): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { replicas: ${replicas} }
`;

const review: Review = reviewed({ "prod-eu": { before: web(2), after: web(0) }, "prod-us": { before: web(2), after: web(0) } });
const [finding] = review.findings as readonly [Finding];
const by = (text: string) => ({ text, by: "whoever", commit: "0123456789abcdef" });

test("what is dangerous blocks, and the gate says what would let it pass", () => {
  const { passes, blocked } = judgeGate(review, { acknowledgements: [] });
  expect(passes).toBe(false);
  expect(blocked.map(({ trailer }) => trailer)).toEqual([
    `Acknowledge: replicas-to-zero Deployment shop/web in prod-eu, prod-us (${finding.id})`,
  ]);
});

test("that very line in a commit lets it pass", () => {
  const { passes, acknowledged } = judgeGate(review, { acknowledgements: [by(acknowledgementOf(finding))] });
  expect(passes).toBe(true);
  expect(acknowledged.map((each) => each.by)).toEqual(["whoever"]);
});

test("a line that matches nothing is a problem, which names the line that would", () => {
  const { passes, problems } = judgeGate(review, {
    acknowledgements: [by("replicas-to-zero Deployment shop/web in prod-eu (000000000000)"), by("something else")],
  });
  expect(passes).toBe(false);
  expect(problems.map(({ rule }) => rule)).toEqual(["unmatched-acknowledgement", "unmatched-acknowledgement"]);
  expect(problems[0]?.remedy).toContain(acknowledgementOf(finding));
  expect(problems[1]?.remedy).toContain("take the Acknowledge trailer out");
});

test("when the change is another one, so is what must be acknowledged", () => {
  const now = reviewed({ "prod-eu": { before: web(3), after: web(0) }, "prod-us": { before: web(3), after: web(0) } });
  expect(judgeGate(now, { acknowledgements: [by(acknowledgementOf(finding))] }).passes).toBe(false);
});

const policy: Policy = {
  ...defaultPolicy,
  approvals: [
    { environment: ["prod"], by: ["@example/production"] },
    { danger: ["SECURITY"], by: ["@example/security"] },
  ],
  teams: { "@example/production": ["Amy"] },
};

const approved = (approvals: readonly string[] | undefined) =>
  judgeGate(review, { acknowledgements: [by(acknowledgementOf(finding))], policy, ...(approvals && { approvals }) });

test("who must approve is named, and one of a team is enough", () => {
  expect(approved(["bob"]).blocked.map(({ approvers, trailer }) => [approvers, trailer])).toEqual([[["@example/production"], ""]]);
  expect(approved(["@amy"]).passes).toBe(true);
});

test("where nobody was asked, as on a laptop, acknowledgements are enough", () => {
  expect(approved(undefined).passes).toBe(true);
});
