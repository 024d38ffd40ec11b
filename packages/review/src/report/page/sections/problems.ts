import { isError, type Problem } from "@ashlar/model";
import type { Review } from "../../../finding/review.ts";
import type { Verdict } from "../../../gate/gate.ts";
import { type Html, html } from "../html.ts";

const item = (problem: Problem): Html => {
  const { rule, message, remedy, cluster, object, file } = problem;
  const where = [cluster, object, file].filter((each) => each !== undefined).join(" · ");
  return html`<li><span class="badge">${isError(problem) ? "problem" : "note"}</span> <b>${message}</b>${remedy !== undefined && `. ${remedy}`}
<span class="quiet"><code>${rule}</code> ${where}</span></li>`;
};

/** What is wrong with the review itself; undefined if nothing is. */
export const problemsSection = ({ problems, accepted }: Review, verdict: Verdict): Html | undefined => {
  const all = [...verdict.problems, ...problems].sort((one, other) => Number(isError(other)) - Number(isError(one)));
  if (all.length === 0 && accepted.length === 0) return undefined;
  const rules = accepted.map((rule, index) => html`${index > 0 && ", "}<code>${rule}</code>`);
  return html`<section class="problems" aria-label="Problems">
${accepted.length > 0 && html`<p><b>Not proven:</b> ${rules} would fail, and <code>--accept-unproven</code> overruled it</p>`}
${all.length > 0 && html`<ul>${all.map(item)}</ul>`}
</section>`;
};
