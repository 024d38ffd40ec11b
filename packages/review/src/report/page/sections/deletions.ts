import { describeIdentity } from "../../../diff/identity.ts";
import type { Deletion, Review } from "../../../finding/review.ts";
import { clustersOf } from "../../alike.ts";
import { worstFirst } from "../../worst-first.ts";
import { type Html, html } from "../html.ts";
import { folded } from "./folded.ts";

const row = (deletion: Deletion): Html => html`<tr class="danger-${deletion.danger}">
<td><span class="badge">${deletion.danger}</span></td><td class="object">${describeIdentity(deletion.object)}</td><td class="how">${deletion.how}</td><td>${clustersOf([deletion]).join(", ")}</td></tr>`;

const section = (id: string, title: string, deletions: readonly Deletion[]): Html | undefined => {
  return folded(
    id,
    title,
    deletions.length,
    html`<table class="objects">
<thead><tr><th>class</th><th>object</th><th>how</th><th>clusters</th></tr></thead>
<tbody>${worstFirst(deletions).map(row)}</tbody></table>`,
  );
};

/** Every object that goes, and by which way. */
export const deletionsSection = ({ deletions }: Review): Html | undefined => section("deletions", "Deleted", deletions);

/** Every object that stays in its cluster though nobody looks after it any more. */
export const leftBehindSection = ({ leftBehind }: Review): Html | undefined =>
  section("left-behind", "Stays behind, managed by nobody", leftBehind);
