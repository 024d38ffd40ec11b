import { thousands } from "../../text/count.ts";
import { type Html, html } from "../html.ts";

/** More rows than these wait until somebody asks for them: browsers lay out what is open. */
const OPEN = 200;

/** A part of the page that can be folded; undefined if it holds nothing. */
export const folded = (id: string, title: string, amount: number, content: Html): Html | undefined =>
  amount === 0
    ? undefined
    : html`<section id="${id}" class="part"><details${amount <= OPEN && html` open`}><summary><h2>${title} <span class="quiet amount">${thousands(amount)}</span></h2> <span class="quiet note"></span></summary>
<div class="scroll" tabindex="0" role="region" aria-label="${title}">${content}</div></details></section>`;
