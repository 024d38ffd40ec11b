import { visible } from "@ashlar/manifests/visible";
import type { ImageRow, MatrixCell, Review } from "../../../finding/review.ts";
import { imageVersion } from "../../image-version.ts";
import { changingAmounts, moved, rowTitle } from "../../text/amounts.ts";
import { count, thousands } from "../../text/count.ts";
import { type Html, html } from "../html.ts";
import { folded } from "./folded.ts";

const head = (titles: readonly string[]): Html =>
  html`<thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>`;

const version = (image: string, reference: string | undefined): string => (reference === undefined ? "–" : imageVersion(image, reference));

const image = ({ image: name, before, after, move, objects, clusters }: ImageRow): Html => html`<tr>
<td><code>${name}</code></td><td><code>${version(name, before)}</code></td><td><code>${version(name, after)}</code></td><td>${move}</td><td class="figure">${thousands(objects.length)}</td><td>${clusters.join(", ")}</td></tr>`;

export const imagesSection = ({ images }: Review): Html | undefined =>
  folded(
    "images",
    "Images",
    images.length,
    html`<table>${head(["image", "before", "after", "move", "objects", "clusters"])}<tbody>${images.map(image)}</tbody></table>`,
  );

/** What each environment asks for, of the workloads that change. */
export const totalsSection = ({ totals }: Review): Html | undefined => {
  const amounts = changingAmounts(totals);
  const cells = totals.map(
    (row) =>
      html`<tr><th scope="row">${rowTitle(row)}</th>${amounts.map(({ of, show }) => html`<td class="figure">${moved(of(row.before), of(row.after), show)}</td>`)}</tr>`,
  );
  return folded(
    "totals",
    "Requested by what changes",
    totals.length,
    html`<table>${head(["environment", ...amounts.map(({ title }) => title)])}<tbody>${cells}</tbody></table>`,
  );
};

const cell = (of: MatrixCell | undefined): Html => {
  if (of === undefined) return html`<td class="quiet">–</td>`;
  const counts = [of.created > 0 && `+${of.created}`, of.changed > 0 && `~${of.changed}`, of.deleted > 0 && `−${of.deleted}`].filter(
    Boolean,
  );
  return html`<td class="danger-${of.danger}"><button type="button" class="cell"><span class="badge">${of.danger}</span> ${counts.join(" ")}</button></td>`;
};

/** Which app changes in which environment, and how badly; the script makes each cell show what is found there. */
export const matrixSection = ({ matrix, environments }: Review): Html | undefined => {
  const rows = matrix.map(
    ({ app, cells }) => html`<tr><th scope="row">${app}</th>${environments.map((_, index) => cell(cells[index]))}</tr>`,
  );
  return folded(
    "environments",
    "Apps by environment",
    matrix.length,
    html`<table class="matrix">${head(["app", ...environments.map(visible)])}<tbody>${rows}</tbody></table>`,
  );
};

export const noiseSection = ({ noise }: Review): Html | undefined => {
  const all = noise.reduce((sum, each) => sum + each.count, 0);
  const rules = noise.map(({ rule, count: amount }) => html`<li>${thousands(amount)} <code>${rule}</code></li>`);
  return folded(
    "noise",
    "Noise",
    all,
    html`<p>${count(all, "change is", "changes are")} nothing to a cluster and not shown:</p><ul>${rules}</ul>`,
  );
};
