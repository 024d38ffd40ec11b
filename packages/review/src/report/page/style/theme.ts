/** Colours of both themes. Every text has a contrast of 4.5 : 1 or more on what it stands on; a test measures it. */
export const theme = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #0e1116);
  --paper: light-dark(#ffffff, #161b22);
  --sunk: light-dark(#f0f2f5, #0e1218);
  --text: light-dark(#1c2128, #e3e8ee);
  --quiet: light-dark(#57606a, #9aa5b1);
  --line: light-dark(#d7dce2, #2c343e);
  --link: light-dark(#0a58ca, #6cb2ff);
  --focus: light-dark(#0a58ca, #6cb2ff);
  --added: light-dark(#0f5f2b, #79d896);
  --added-on: light-dark(#e2f6e8, #10281a);
  --removed: light-dark(#97161f, #ff9c97);
  --removed-on: light-dark(#fdeaea, #331517);
  --path: light-dark(#5b3a9d, #c3a9ff);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
.danger-REJECTED { --ink: light-dark(#a8071a, #ff8f8a); --tint: light-dark(#fdecec, #3a1719); }
.danger-DATA-LOSS { --ink: light-dark(#9c0d5d, #ff8fc4); --tint: light-dark(#fdeaf4, #38152a); }
.danger-OUTAGE { --ink: light-dark(#8f4300, #ffb072); --tint: light-dark(#fff0e1, #35200f); }
.danger-SECURITY { --ink: light-dark(#5b2fb0, #c4a6ff); --tint: light-dark(#f2ecfd, #261b3d); }
.danger-RESTART { --ink: light-dark(#0b5394, #7fbcff); --tint: light-dark(#e8f2fc, #12253a); }
.danger-CONFIG { --ink: light-dark(#0b6060, #6fd3d3); --tint: light-dark(#e4f5f4, #0f2a2a); }
.danger-ROUTINE { --ink: light-dark(#3d5a2a, #a9cf8d); --tint: light-dark(#edf5e7, #1b2714); }
.danger-NOISE { --ink: light-dark(#57606a, #9aa5b1); --tint: light-dark(#eef0f2, #20262d); }
`;
