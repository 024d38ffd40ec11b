/** `1 object`, `3 objects`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `2 Secrets, 1 Deployment`: how often each is there, the most frequent first, and the rest as a number. */
export const tally = (names: readonly string[], atMost = 4): string => {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, each]) => [name, each.length] as const);
  counts.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const told = counts.slice(0, atMost).map(([name, count]) => `${count} ${name}`);
  const rest = counts.slice(atMost).reduce((sum, [, count]) => sum + count, 0);
  return [...told, ...(rest === 0 ? [] : [`${rest} more`])].join(", ");
};
