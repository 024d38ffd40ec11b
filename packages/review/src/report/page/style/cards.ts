/** Findings, diffs, and the tables below them. */
export const cards = `
.part { margin-bottom: 2rem; }
.part h2 { font-size: 1.1rem; display: inline-block; margin: 0 0 0.6rem; }
.part summary { cursor: pointer; }
.part summary h2 .quiet { font-weight: 400; }
.bar { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.3rem 0.9rem; margin-bottom: 0.6rem; }
.bar h2 { margin: 0; }
.bar p { flex: 1; }
.bar button, .copy, .more { font-size: 0.86rem; }
.badge { display: inline-block; color: var(--ink, var(--removed)); background: var(--tint, var(--removed-on)); border-radius: 4px; padding: 0.05rem 0.4rem; font-size: 0.74rem; font-weight: 700; letter-spacing: 0.02em; white-space: nowrap; }
.card { background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--ink); border-radius: 8px; margin-bottom: 0.6rem; scroll-margin-top: 4rem; }
.card.chosen { box-shadow: 0 0 0 2px var(--focus); }
.card h3 { font-size: 1rem; font-weight: 400; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.7rem; width: 100%; text-align: left; border: 0; background: none; padding: 0.65rem 0.9rem 0.15rem; border-radius: 8px; }
.object { font-weight: 600; min-width: 0; }
.rule { overflow-wrap: anywhere; min-width: 0; font: 0.82rem var(--mono); color: var(--quiet); }
.many { color: var(--quiet); }
.mark { font-size: 0.78rem; color: var(--quiet); border: 1px solid var(--line); border-radius: 4px; padding: 0 0.35rem; }
.mark.blocks { color: var(--ink); border-color: var(--ink); }
.where { margin-left: auto; color: var(--quiet); font-size: 0.88rem; text-align: right; overflow-wrap: anywhere; }
.brief { display: block; color: var(--quiet); margin-top: 0.15rem; }
.card:has(.body:not([hidden])) .brief { display: none; }
.message { padding: 0 0.9rem 0.65rem; max-width: 75ch; }
.body { border-top: 1px solid var(--line); padding: 0.75rem 0.9rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.7rem; }
noscript .card h3 { padding: 0.65rem 0.9rem 0.15rem; }
.row { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.1rem; }
.row h4 { font-size: 0.82rem; font-weight: 600; color: var(--quiet); }
.row > div { overflow-wrap: anywhere; min-width: 0; }
.places li { display: grid; grid-template-columns: minmax(4rem, 8rem) minmax(0, 1fr); gap: 0 0.7rem; padding: 0.15rem 0; overflow-wrap: anywhere; }
.places div { display: flex; flex-wrap: wrap; gap: 0 0.7rem; }
@media (max-width: 40rem) { .where { margin-left: 0; width: 100%; text-align: left; } .places li { grid-template-columns: minmax(0, 1fr); } }
.self { font-size: 0.86rem; }
.at { overflow-wrap: anywhere; min-width: 0; }
.at a { font: 0.86em/1.5 var(--mono); }
.alike { columns: 15rem; margin: 0.2rem 0; }
.alike li { overflow-wrap: anywhere; break-inside: avoid; }
.trailer { display: flex; align-items: flex-start; gap: 0.5rem; background: var(--sunk); border: 1px solid var(--line); border-radius: 6px; padding: 0.4rem 0.5rem 0.4rem 0.7rem; }
.trailer code { flex: 1; min-width: 0; padding-top: 0.15rem; user-select: all; }
.copy { padding: 0.1rem 0.5rem; }
.diff { background: var(--sunk); border: 1px solid var(--line); border-radius: 6px; padding: 0.4rem 0; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 40rem; overflow-y: auto; }
.diff span { display: block; padding: 0 0.8rem 0 1.9rem; text-indent: -1.1rem; }
.diff .path { color: var(--path); font-weight: 600; margin-top: 0.3rem; }
.diff .path:first-child { margin-top: 0; }
.diff .added { color: var(--added); background: var(--added-on); }
.diff .removed { color: var(--removed); background: var(--removed-on); }
.more { display: block; margin: 0.4rem 0; }
.app { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; margin-bottom: 0.4rem; }
.app > summary { display: flex; flex-wrap: wrap; gap: 0.25rem 0.7rem; align-items: baseline; padding: 0.5rem 0.9rem; }
.app > summary::before { content: "▸"; color: var(--quiet); }
.app[open] > summary::before { content: "▾"; }
.app > .more { margin: 0.5rem 0.9rem; }
.change { padding: 0.6rem 0.9rem; border-top: 1px solid var(--line); }
.change h4 { display: flex; flex-wrap: wrap; gap: 0.25rem 0.6rem; font-size: 0.95rem; font-weight: 400; }
.change .diff { margin-top: 0.4rem; }
.scroll { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
.scroll > :is(p, ul) { padding: 0.5rem 0.9rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.9rem; border-top: 1px solid var(--line); min-width: 5rem; overflow-wrap: normal; }
td.how { min-width: 14rem; overflow-wrap: anywhere; }
td.object { min-width: 14rem; overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-weight: 500; border-top: 0; white-space: nowrap; }
tbody th { font-weight: 600; }
@media (max-width: 40rem) {
  .objects, .objects :is(tbody, tr, td) { display: block; min-width: 0; }
  .objects thead { display: none; }
  .objects td { border: 0; padding: 0.1rem 0.9rem; }
  .objects tr { border-top: 1px solid var(--line); padding: 0.4rem 0; }
  .objects tr:first-child { border: 0; }
}
#totals .figure { min-width: 10rem; }
#images td:first-child { min-width: 15rem; }
td:has(> code) { min-width: 8rem; overflow-wrap: anywhere; }
.figure { font-variant-numeric: tabular-nums; }
.cell { border: 0; background: none; padding: 0; text-align: left; white-space: nowrap; font-variant-numeric: tabular-nums; }
.cell:hover { text-decoration: underline; }
dialog { color: var(--text); background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.2rem 1.5rem; min-width: min(20rem, 90vw); }
dialog::backdrop { background: rgb(0 0 0 / 0.45); }
dialog div { display: flex; gap: 1rem; padding: 0.2rem 0; }
dialog dt { min-width: 5rem; overflow-wrap: normal; }
td.how { min-width: 14rem; overflow-wrap: anywhere; }
dialog button { margin-top: 0.8rem; }
kbd { background: var(--sunk); border: 1px solid var(--line); border-radius: 4px; padding: 0.05rem 0.4rem; }
`;
