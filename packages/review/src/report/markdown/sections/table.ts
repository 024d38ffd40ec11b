/** A table's head; its cells are markdown already. Columns of figures stand to the right. */
export const tableHead = (titles: readonly string[], figures: readonly string[] = []): string =>
  `| ${titles.join(" | ")} |\n|${titles.map((title) => (figures.includes(title) ? " --: " : " --- ")).join("|")}|`;

export const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
