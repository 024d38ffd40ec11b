/** The page: a bar on top, filters beside the findings where there is room, above them where there is none. */
export const layout = `
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 var(--sans); }
h1, h2, h3, h4, p, ul, dl, dd, pre { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); text-underline-offset: 2px; }
code, pre, kbd { font: 0.86em/1.5 var(--mono); }
code, td, th, h1, h2, .message, .object, .quiet, dd { overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
[hidden] { display: none !important; }
:root:not(.script) :is(.needs-script, .filters) { display: none; }
.quiet { color: var(--quiet); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 3; background: var(--paper); padding: 0.5rem; }
.top { position: sticky; top: 0; z-index: 2; display: flex; align-items: center; gap: 1.25rem; padding: 0.5rem 1.25rem; background: var(--paper); border-bottom: 1px solid var(--line); }
.brand { color: inherit; text-decoration: none; white-space: nowrap; }
.top nav { display: flex; gap: 1rem; overflow-x: auto; scrollbar-width: none; flex: 1; min-width: 0; }
.top nav a { color: var(--quiet); text-decoration: none; white-space: nowrap; padding: 0.25rem 0; }
.top nav a:hover { color: var(--text); }
.tools { display: flex; gap: 0.4rem; }
button, select, input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 0.3rem 0.6rem; }
button { cursor: pointer; }
button:hover { border-color: var(--quiet); }
.tools button { min-width: 2.1rem; }
main { max-width: 84rem; margin: 0 auto; padding: 1.25rem; }
.verdict { background: var(--paper); border: 1px solid var(--line); border-left: 6px solid var(--ink); border-radius: 10px; padding: 1.1rem 1.35rem; }
.verdict.passes { border-left-color: var(--added); }
.verdict h1 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.01em; margin-bottom: 0.3rem; }
.counts { display: flex; flex-wrap: wrap; gap: 0.35rem; margin: 0.5rem 0; }
.verdict.blocked h1 { color: var(--ink); }
.when { display: flex; flex-wrap: wrap; gap: 0.35rem 2rem; margin-top: 0.7rem; }
.when div { display: flex; flex-wrap: wrap; gap: 0.25rem 0.6rem; }
.when dt { color: var(--quiet); }
.when b { font-weight: 600; }
.problems { margin-top: 1rem; background: var(--paper); border: 1px solid var(--removed); border-radius: 10px; padding: 0.8rem 1.35rem; }
.problems li { margin: 0.3rem 0; overflow-wrap: anywhere; }
.problems li .quiet { display: block; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; margin-top: 1.25rem; }
.filters summary { cursor: pointer; font-weight: 600; }
.filters details { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 0.8rem 1rem; }
.filters label { display: block; margin: 0.8rem 0 0.2rem; color: var(--quiet); font-size: 0.86rem; }
.filters :is(select, input) { width: 100%; }
.filters input::placeholder { color: var(--quiet); opacity: 1; }
#clear { margin-top: 1rem; width: 100%; }
.chips { display: flex; flex-wrap: wrap; gap: 0.35rem; margin-top: 0.9rem; }
.chip { display: flex; gap: 0.5rem; align-items: center; color: var(--ink); background: var(--tint); border-color: transparent; font-size: 0.8rem; font-weight: 600; padding: 0.2rem 0.55rem; }
.chip[aria-pressed="true"] { background: var(--ink); color: var(--paper); }
@media (min-width: 60rem) {
  .columns { grid-template-columns: 15.5rem minmax(0, 1fr); align-items: start; }
  .filters { position: sticky; top: 4.2rem; max-height: calc(100vh - 5rem); overflow-y: auto; }
  .filters .chip { width: 100%; justify-content: space-between; }
}
@media (max-width: 30rem) {
  main { padding: 0.75rem; }
  .top { padding: 0.5rem 0.75rem; gap: 0.8rem; }
  .verdict { padding: 0.9rem 1rem; }
  .verdict h1 { font-size: 1.25rem; }
}
`;
