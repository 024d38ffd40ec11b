/** Things that are alike, with one to show. */
export interface Group<Item> {
  readonly pattern: string;
  readonly items: readonly Item[];
}

/** Groups by pattern, the largest first. */
export const groupsOf = <Item>(items: readonly Item[], patternOf: (item: Item) => string): readonly Group<Item>[] =>
  Object.entries(Object.groupBy(items, patternOf))
    .map(([pattern, members = []]) => ({ pattern, items: members }))
    .sort((a, b) => b.items.length - a.items.length || (a.pattern < b.pattern ? -1 : 1));
