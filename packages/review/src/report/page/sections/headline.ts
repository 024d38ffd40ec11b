import { dangers, worstOf } from "../../../danger/danger.ts";
import type { Review, ReviewedCluster } from "../../../finding/review.ts";
import type { Verdict } from "../../../gate/gate.ts";
import { headlineOf } from "../../headline.ts";
import { shortRef } from "../../short-ref.ts";
import { count, thousands, verdicts } from "../../text/count.ts";
import { type Html, html } from "../html.ts";

const names = (all: readonly string[], most: number): Html => {
  const shown = all.slice(0, most).map((name, index) => html`${index > 0 && ", "}<b>${name}</b>`);
  return html`${shown}${all.length > most && ` and ${all.length - most} more`}`;
};

const when = (clusters: readonly ReviewedCluster[]): Html => {
  const changing = clusters.filter(({ created, changed, deleted }) => created + changed + deleted > 0);
  const now = changing.filter(({ waitsFor }) => waitsFor === undefined).map(({ cluster }) => cluster);
  const later = changing.filter(({ waitsFor }) => waitsFor !== undefined).map(({ cluster }) => cluster);
  const upgrades = clusters.filter(({ kubernetes: { before, after } }) => before !== after);
  return html`<dl class="when">
${now.length > 0 && html`<div><dt>At merge</dt><dd>${names(now, 20)}</dd></div>`}
${later.length > 0 && html`<div><dt>Waits for <code>ashlar promote</code></dt><dd>${names(later, 20)}</dd></div>`}
${upgrades.slice(0, 20).map(({ cluster, kubernetes: { before, after } }) => html`<div><dt>Kubernetes</dt><dd><b>${cluster}</b> ${before} → ${after}</dd></div>`)}
</dl>`;
};

const scopeOf = ({ clusters, matrix }: Review): string => {
  const sum = (of: "created" | "changed" | "deleted"): number => clusters.reduce((all, each) => all + each[of], 0);
  const objects = verdicts({ created: sum("created"), changed: sum("changed"), deleted: sum("deleted") });
  return [
    count(clusters.length, "cluster"),
    ...(matrix.length > 0 ? [count(matrix.length, "app")] : []),
    ...(objects === "" ? [] : [objects]),
  ].join(" · ");
};

/** The verdict, first of all. */
export const headline = (review: Review, verdict: Verdict): Html => {
  const worst = worstOf(dangers.filter((danger) => review.counts[danger] > 0));
  return html`<section class="verdict ${verdict.passes ? "passes" : "blocked"} danger-${worst}" aria-label="Verdict">
<h1>${headlineOf(review, verdict)}</h1>
<p class="counts">${dangers.filter((danger) => review.counts[danger] > 0).map((danger) => html`<span class="badge danger-${danger}">${thousands(review.counts[danger])} ${danger}</span> `)}</p>
<p class="quiet">${scopeOf(review)} · <code>${shortRef(review.base)}</code> → <code>${shortRef(review.head)}</code></p>
${when(review.clusters)}
</section>`;
};
