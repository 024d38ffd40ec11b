/** How many backticks stand side by side at most: what encloses a text needs one more. */
export const longestRun = (text: string): number => (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
