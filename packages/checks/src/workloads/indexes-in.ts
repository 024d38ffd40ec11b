const number = /^[+-]?\d+$/;

/**
 * Counts the indexes in `0,2-5,7`, which rise and stay below the number of completions.
 * @returns how many there are, or why they are none, as the rest of a sentence
 */
export const indexesIn = (text: string, completions: number): number | string => {
  if (text === "") return 0;
  let last: number | undefined;
  let total = 0;
  for (const part of text.split(",")) {
    const [from = "", to = from, more] = part.split("-");
    if (more !== undefined || !number.test(from) || !number.test(to)) return `has a part that is no index and no range of them: '${part}'`;
    const [first, end] = [Number(from), Number(to)];
    if (first >= completions || end >= completions) return `goes beyond the last index, ${completions - 1}`;
    if ((part.includes("-") && first >= end) || (last !== undefined && last >= first)) return "does not rise";
    total += end - first + 1;
    last = end;
  }
  return total;
};
