const shownAtMost = 40;

/** The first 40 rows, and how many more there are. */
export const cutRows = (rows: readonly string[]): readonly string[] =>
  rows.length > shownAtMost ? [...rows.slice(0, shownAtMost), `  and ${rows.length - shownAtMost} more`] : rows;
