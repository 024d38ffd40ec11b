import type { Selector } from "@ashlar/checks/tree";

/** What a selector asks of one label. */
interface Asked {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

const askedBy = ({ labels, expressions }: Selector): readonly Asked[] => [
  ...Object.entries(labels).map(([key, value]) => ({ key, operator: "In", values: [String(value)] })),
  ...expressions,
];

const implies = (has: Asked, asked: Asked): boolean => {
  if (has.key !== asked.key) return false;
  if (asked.operator === "Exists") return has.operator === "In" || has.operator === "Exists";
  if (asked.operator === "DoesNotExist") return has.operator === "DoesNotExist";
  if (asked.operator === "In") return has.operator === "In" && has.values.every((value) => asked.values.includes(value));
  if (has.operator === "DoesNotExist") return true;
  if (has.operator === "In") return !has.values.some((value) => asked.values.includes(value));
  return has.operator === "NotIn" && asked.values.every((value) => has.values.includes(value));
};

/** Whether all that one selector selects is selected by the other, whatever there is; an empty one selects everything. */
export const coversSelector = (wide: Selector, narrow: Selector): boolean => {
  const has = askedBy(narrow);
  return askedBy(wide).every((asked) => has.some((each) => implies(each, asked)));
};
