import { visible } from "@ashlar/manifests/visible";
import { dangerMeaning, dangers } from "../../../danger/danger.ts";
import { noApp } from "../../../finding/matrix.ts";
import type { Review } from "../../../finding/review.ts";
import { thousands } from "../../text/count.ts";
import { type Html, html } from "../html.ts";

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].filter((name) => name !== "").sort();

const select = (name: string, title: string, values: readonly string[]): Html => html`<label for="filter-${name}">${title}</label>
<select id="filter-${name}"><option value="">all</option>${values.map((value) => html`<option value="${value}">${value}</option>`)}</select>`;

const chips = ({ counts }: Review): readonly Html[] =>
  dangers
    .filter((danger) => danger !== "NOISE" && counts[danger] > 0)
    .map(
      (danger) =>
        html`<button type="button" id="class-${danger}" class="chip danger-${danger}" data-class="${danger}" aria-pressed="false" title="${dangerMeaning[danger]}"><span>${danger}</span> <b>${thousands(counts[danger])}</b></button>`,
    );

/** What findings, diffs and rows of tables are chosen by. */
export const filtersSection = (review: Review): Html => {
  const all = [...review.findings, ...review.changes, ...review.deletions, ...review.leftBehind];
  const places = all.flatMap((each) => each.places);
  const environments = [...review.environments, ...sorted(places.map(({ environment }) => environment))];
  return html`<aside class="filters" aria-label="Filters">
<details id="filters" open><summary>Filters</summary>
<label for="search">Search</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="object, rule, field, value">
<div class="chips" role="group" aria-label="Classes">${chips(review)}</div>
${select("cluster", "Cluster", sorted([...review.clusters, ...places].map(({ cluster }) => visible(cluster))))}
${select("environment", "Environment", [...new Set(environments.map(visible))])}
${select("app", "App", sorted(places.map(({ app }) => visible(app ?? noApp))))}
${select("kind", "Kind", sorted(all.map(({ object }) => visible(object.kind))))}
<button type="button" id="clear" hidden>Clear filters</button>
</details>
</aside>`;
};
