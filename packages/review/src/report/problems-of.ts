import type { Problem } from "@ashlar/model";
import { describeIdentity } from "../diff/identity.ts";
import type { Finding, Review } from "../finding/review.ts";
import type { Verdict } from "../gate/gate.ts";

const problemsOfFinding = ({ rule, danger, object, message, remedy, places, fields }: Finding, blocks: boolean): readonly Problem[] =>
  places.map(({ cluster, app, file, line }) => ({
    rule,
    severity: blocks ? "error" : "warning",
    message: `${danger}: ${message}${fields.length === 0 ? "" : ` (${fields.map(({ path }) => path).join(", ")})`}`,
    ...(remedy !== undefined && { remedy }),
    cluster,
    ...(app !== undefined && { app }),
    object: describeIdentity(object),
    ...(file !== undefined && { file: line === undefined ? file : `${file}:${line}` }),
  }));

/** A review as problems at lines of manifests, which code hosts know how to show: what blocks as errors, the rest as warnings. */
export const problemsOf = (review: Review, verdict: Verdict): readonly Problem[] => {
  const blocked = new Set(verdict.blocked.map(({ finding }) => finding));
  return [
    ...review.problems,
    ...verdict.problems,
    ...review.findings.flatMap((finding) => problemsOfFinding(finding, blocked.has(finding))),
  ];
};
