import type { Value } from "../rule/object-rule.ts";

const holds = ({ key, operator, values = [] }: Value, labels: Value): boolean => {
  const value = labels[key];
  switch (operator) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    default:
      return value === undefined;
  }
};

/** Whether labels keep all that a LabelSelector asks; an empty one asks nothing. */
export const selectorMatches = ({ matchLabels, matchExpressions }: Value, labels: Value): boolean => {
  for (const key in matchLabels) if (labels[key] !== matchLabels[key]) return false;
  return matchExpressions === undefined || matchExpressions.every((each: Value) => holds(each, labels));
};
