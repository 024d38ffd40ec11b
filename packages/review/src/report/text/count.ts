/** `1,234,567`, whatever the locale. */
export const thousands = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ",");

/** `1 cluster`, `2,000 clusters`. */
export const count = (amount: number, one: string, many = `${one}s`): string => `${thousands(amount)} ${amount === 1 ? one : many}`;

/** `2 created, 14 changed`; what there is none of is left out. */
export const verdicts = ({ created, changed, deleted }: Readonly<Record<"created" | "changed" | "deleted", number>>): string =>
  [
    [created, "created"],
    [changed, "changed"],
    [deleted, "deleted"],
  ]
    .filter(([amount]) => amount !== 0)
    .map(([amount, word]) => `${thousands(Number(amount))} ${word}`)
    .join(", ");
