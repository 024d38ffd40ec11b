import type { Review } from "../../finding/review.ts";
import type { Verdict } from "../../gate/gate.ts";
import { headlineOf } from "../headline.ts";
import type { Link } from "../link.ts";
import { contentPolicy } from "./content-policy.ts";
import { dataBlock } from "./data-block.ts";
import { type Html, html, raw } from "./html.ts";
import { pageData } from "./page-data.ts";
import { script } from "./script/script.ts";
import { deletionsSection, leftBehindSection } from "./sections/deletions.ts";
import { filtersSection } from "./sections/filters.ts";
import { headline } from "./sections/headline.ts";
import { help } from "./sections/help.ts";
import { problemsSection } from "./sections/problems.ts";
import { stillFindings } from "./sections/still-findings.ts";
import { imagesSection, matrixSection, noiseSection, totalsSection } from "./sections/tables.ts";
import { style } from "./style/style.ts";

export interface PageOptions {
  /** Where a line can be read, at the commits that are compared. */
  readonly link?: Link;
}

const findings = (verdict: Verdict): Html => html`<section id="findings" class="part">
<div class="bar"><h2>Findings</h2><p id="status" class="quiet" role="status"></p><button type="button" id="expand" class="needs-script" aria-pressed="false">Expand all</button></div>
<button type="button" id="before" class="more" hidden></button>
<div id="list"></div>
<button type="button" id="after" class="more" hidden>Show more findings</button>
<p id="nothing" hidden>No finding is like that. <button type="button" id="nothing-clear">Clear filters</button></p>
${stillFindings(verdict)}
</section>`;

const diffs = html`<section id="diffs" class="part needs-script"><h2>Diffs by app</h2>
<div id="apps"></div><button type="button" id="more-apps" class="more" hidden></button><p id="no-diffs" hidden>No object is like that.</p></section>`;

const top = (review: Review): Html => {
  const parts: readonly (readonly [string, string, number])[] = [
    ["findings", "Findings", 1],
    ["deletions", "Deleted", review.deletions.length],
    ["left-behind", "Stays behind", review.leftBehind.length],
    ["environments", "Environments", review.matrix.length],
    ["images", "Images", review.images.length],
    ["diffs", "Diffs", review.changes.length],
  ];
  return html`<header class="top"><a class="brand" href="#verdict">Ashlar <b>review</b></a>
<nav aria-label="Parts">${parts.filter(([, , amount]) => amount > 0).map(([id, title]) => html`<a href="#${id}">${title}</a>`)}</nav>
<span class="tools needs-script"><button type="button" id="theme" aria-label="Theme">◐</button><button type="button" id="keys" aria-label="Keys">?</button></span></header>`;
};

/** A review as one file of HTML: no request leaves it, and nothing in it runs but the script that it comes with. */
export const page = (review: Review, verdict: Verdict, { link = () => undefined }: PageOptions = {}): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(contentPolicy(script, style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${headlineOf(review, verdict)}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${top(review)}
<main>
<div id="verdict">${headline(review, verdict)}</div>
${problemsSection(review, verdict)}
<div class="columns">
${filtersSection(review)}
<div>
${findings(verdict)}
${deletionsSection(review)}
${leftBehindSection(review)}
${matrixSection(review)}
${imagesSection(review)}
${totalsSection(review)}
${diffs}
${noiseSection(review)}
</div>
</div>
</main>
${help}
<script type="application/json" id="data">${raw(dataBlock(pageData(review, verdict, link)))}</script>
<script>${raw(script)}</script>
</body>
</html>
`.html;
