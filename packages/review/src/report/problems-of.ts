import type { Problem } from "@ashlar/model";
import { describeIdentity } from "../diff/identity.ts";
import type { Finding, Place, Review } from "../finding/review.ts";
import type { Verdict } from "../gate/gate.ts";
import { changedAt } from "./changed-at.ts";

/** The line that was changed: said in words, and as a place to open where it is still there. */
const changedIn = ({ changed }: Place): { readonly words: string; readonly related?: string } => {
  if (changed === undefined) return { words: "" };
  const { words, at } = changedAt(changed);
  return { words: `, ${words} ${at}`, ...(changed.side === "after" && { related: at }) };
};

const problemsOfFinding = ({ rule, danger, object, message, remedy, places, fields }: Finding, blocks: boolean): readonly Problem[] =>
  places.map((place) => {
    const { cluster, app, file, line } = place;
    const { words, related } = changedIn(place);
    return {
      rule,
      severity: blocks ? "error" : "warning",
      message: `${danger}: ${message}${fields.length === 0 ? "" : ` (${fields.map(({ path }) => path).join(", ")})`}${words}`,
      ...(remedy !== undefined && { remedy }),
      cluster,
      ...(app !== undefined && { app }),
      object: describeIdentity(object),
      ...(file !== undefined && { file: line === undefined ? file : `${file}:${line}` }),
      ...(related !== undefined && { related }),
    };
  });

/** A review as problems at lines of manifests, which code hosts know how to show: what blocks as errors, the rest as warnings. */
export const problemsOf = (review: Review, verdict: Verdict): readonly Problem[] => {
  const blocked = new Set(verdict.blocked.map(({ finding }) => finding));
  return [
    ...review.problems,
    ...verdict.problems,
    ...review.findings.flatMap((finding) => problemsOfFinding(finding, blocked.has(finding))),
  ];
};
