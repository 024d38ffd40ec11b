import type { Problem } from "@ashlar/model";
import { isBlocking } from "../danger/danger.ts";
import type { Finding, Review } from "../finding/review.ts";
import { type Acknowledgement, acknowledgementOf, tidy, trailerKey, trailerOf } from "./acknowledgement.ts";
import type { Blocked, Verdict } from "./gate.ts";
import { approversOf, defaultPolicy, type Policy } from "./policy.ts";

/** What is known of a pull request beside its trees. */
export interface GateInput {
  readonly acknowledgements: readonly Acknowledgement[];
  readonly policy?: Policy;
  /** Who approved it as it is now; undefined where nobody was asked, as on a laptop: then only acknowledgements count. */
  readonly approvals?: readonly string[];
}

const named = (name: string): string => name.replace(/^@/, "").toLowerCase();

/** Whether one of these people or teams is among those who approved. */
const isApproved = (by: readonly string[], { teams }: Policy, approvals: readonly string[]): boolean => {
  const approved = new Set(approvals.map(named));
  return by.some((each) => approved.has(named(each)) || (teams[each] ?? []).some((member) => approved.has(named(member))));
};

const missingApprovers = (finding: Finding, policy: Policy, approvals: readonly string[] | undefined): readonly string[] =>
  approversOf(policy, finding)
    .filter((by) => approvals === undefined || !isApproved(by, policy, approvals))
    .map((by) => by.join(" or "));

const unmatched = ({ text, by, commit }: Acknowledgement, nearest: Finding | undefined): Problem => ({
  rule: "unmatched-acknowledgement",
  message: `commit ${commit.slice(0, 12)} of ${by} acknowledges '${text}', and there is no such finding`,
  remedy:
    nearest === undefined
      ? `take the ${trailerKey} trailer out of the commit: it would let pass what nobody looked at`
      : `what it seems to mean has changed since; look again, and write: ${trailerOf(nearest)}`,
});

/** The finding of the same rule and object: it says something else now, or is in other clusters. */
const nearestTo = (text: string, findings: readonly Finding[]): Finding | undefined => {
  const start = (line: string): string => line.slice(0, line.lastIndexOf(" in "));
  return findings.find((finding) => start(acknowledgementOf(finding)) === start(text));
};

/** Which findings block, and whether what acknowledges them still fits. */
export const judgeGate = (review: Review, { acknowledgements, policy = defaultPolicy, approvals }: GateInput): Verdict => {
  const blocking = review.findings.filter(({ danger }) => isBlocking(danger));
  const said = new Map(acknowledgements.map((each) => [tidy(each.text), each]));
  const met = new Set<string>();
  const blocked: Blocked[] = [];
  const acknowledged: { finding: Finding; by: string }[] = [];
  for (const finding of blocking) {
    const text = acknowledgementOf(finding);
    const by = said.get(text);
    if (by !== undefined) met.add(text);
    const approvers = missingApprovers(finding, policy, approvals);
    // On a laptop nobody has approved yet: that is for the pull request.
    if (by !== undefined && (approvals === undefined || approvers.length === 0)) acknowledged.push({ finding, by: by.by });
    else blocked.push({ finding, trailer: by === undefined ? trailerOf(finding) : "", approvers });
  }
  const problems = [...said].flatMap(([text, each]) => (met.has(text) ? [] : [unmatched(each, nearestTo(text, blocking))]));
  return { blocked, acknowledged, problems, passes: blocked.length === 0 && problems.length === 0 };
};
