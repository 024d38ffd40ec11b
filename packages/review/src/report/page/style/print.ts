/** On paper: no controls, light colours, and cards that do not break. */
export const print = `
@media print {
  :root, :root[data-theme="dark"] { color-scheme: light; --page: #fff; }
  body { font-size: 11px; }
  .top, .filters, .more, .copy, #expand, .skip { display: none !important; }
  .columns { display: block; }
  .card, .change, tr { break-inside: avoid; }
  .diff { max-height: none; }
  main { max-width: none; padding: 0; }
}
`;
