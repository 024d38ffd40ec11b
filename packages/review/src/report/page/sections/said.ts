import { type Html, html } from "../html.ts";

/** A sentence, whose commands stand between backticks. */
export const said = (text: string): Html =>
  html`${text.split(/(`[^`]+`)/).map((part) => (/^`[^`]+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : part))}`;
