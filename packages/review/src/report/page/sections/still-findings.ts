import { describeIdentity } from "../../../diff/identity.ts";
import type { Place } from "../../../finding/review.ts";
import type { Blocked, Verdict } from "../../../gate/gate.ts";
import { changedAt } from "../../changed-at.ts";
import { diffLines } from "../../diff-lines.ts";
import { count } from "../../text/count.ts";
import { type Html, html } from "../html.ts";
import { said } from "./said.ts";

/** So many are told in full where there is no script, the others in a line. */
const FULL = 300;
const PLACES = 20;

const changedIn = ({ changed }: Place): Html | false =>
  changed !== undefined && html`${changedAt(changed).words} <code>${changedAt(changed).at}</code>`;

const place = (one: Place): Html => {
  const { cluster, file, line, source } = one;
  return html`<li><b>${cluster}</b> ${file !== undefined && html`<code>${file}${line !== undefined && `:${line}`}</code>`} ${source !== undefined && html`from <code>${source}</code>`} ${changedIn(one)}</li>`;
};

const card = ({ finding, trailer, approvers }: Blocked): Html => {
  const diff = diffLines(finding.fields, 200);
  const more = finding.places.length - PLACES;
  return html`<article class="card danger-${finding.danger}">
<h3><span class="badge">${finding.danger}</span> <span class="object">${describeIdentity(finding.object)}</span> <code>${finding.rule}</code></h3>
<p class="message">${said(finding.message)}</p>
<div class="body">
${finding.remedy !== undefined && html`<p><b>Instead:</b> ${said(finding.remedy)}</p>`}
${diff.length > 0 && html`<pre class="diff">${diff.map((line) => html`<span>${line}</span>\n`)}</pre>`}
<ul class="places">${finding.places.slice(0, PLACES).map(place)}${more > 0 && html`<li>${count(more, "more place")}</li>`}</ul>
${approvers.length > 0 && html`<p><b>Must approve:</b> ${approvers.join(", ")}</p>`}
${trailer === "" ? html`<p>Acknowledged: only the approval is missing.</p>` : html`<p><b>To acknowledge, in a commit's trailer:</b></p><pre>${trailer}</pre>`}
</div></article>`;
};

const line = ({ finding: { danger, object, rule, message } }: Blocked): Html =>
  html`<li><span class="badge">${danger}</span> ${describeIdentity(object)} <code>${rule}</code> ${message}</li>`;

/** What blocks, for whoever has no script: with one, the list of findings stands in its place. */
export const stillFindings = ({ blocked }: Verdict): Html => html`<noscript>
<p>Without JavaScript only what blocks is shown, and what goes.</p>
${blocked.slice(0, FULL).map(card)}
<ul>${blocked.slice(FULL).map(line)}</ul>
</noscript>`;
