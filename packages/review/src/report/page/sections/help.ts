import { html } from "../html.ts";

const keys: readonly (readonly [string, string])[] = [
  ["j or ↓", "next finding"],
  ["k or ↑", "finding before"],
  ["Enter", "open or close it"],
  ["e", "expand all, or close all"],
  ["/", "search"],
  ["Esc", "leave the search"],
  ["t", "light or dark"],
  ["?", "this list"],
];

/** What the keys do. */
export const help = html`<dialog id="help" aria-labelledby="help-title"><form method="dialog"><h2 id="help-title">Keys</h2>
<dl>${keys.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
<button>Close</button></form></dialog>`;
