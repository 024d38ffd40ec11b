import type { Value } from "../rule/object-rule.ts";
import { record, records, text, texts } from "./read.ts";

interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** What selects by labels. */
export interface Selector {
  readonly requirements: readonly Requirement[];
}

const ofLabels = (labels: unknown): readonly Requirement[] =>
  Object.entries(record(labels)).map(([key, value]) => ({ key, operator: "In", values: [String(value)] }));

/** The selector of a Service: labels alone. */
export const selectorOfLabels = (labels: unknown): Selector => ({ requirements: ofLabels(labels) });

/** A `LabelSelector`, as workloads, budgets and policies have. */
export const selectorOf = (value: unknown): Selector => {
  const { matchLabels, matchExpressions } = record(value);
  return {
    requirements: [
      ...ofLabels(matchLabels),
      ...records(matchExpressions).map(({ key, operator, values }) => ({
        key: text(key) ?? "",
        operator: text(operator) ?? "",
        values: texts(values),
      })),
    ],
  };
};

/** An empty selector selects everything. */
export const isEmptySelector = ({ requirements }: Selector): boolean => requirements.length === 0;

const holds = ({ key, operator, values }: Requirement, labels: Value): boolean => {
  const value: unknown = labels[key];
  const has = value !== undefined && value !== null;
  switch (operator) {
    case "In":
      return has && values.includes(String(value));
    case "NotIn":
      return !has || !values.includes(String(value));
    case "Exists":
      return has;
    case "DoesNotExist":
      return !has;
    default:
      return false;
  }
};

/** Whether labels are what a selector asks for. */
export const selects = ({ requirements }: Selector, labels: Value): boolean => requirements.every((each) => holds(each, labels));

/** A selector as people write it: `app=web,tier in (a,b)`. */
export const describeSelector = ({ requirements }: Selector): string =>
  requirements
    .map(({ key, operator, values }) => {
      if (operator === "In" || operator === "NotIn") {
        if (values.length === 1) return `${key}${operator === "In" ? "=" : "!="}${values[0]}`;
        return `${key} ${operator === "In" ? "in" : "notin"} (${values.join(",")})`;
      }
      return operator === "DoesNotExist" ? `!${key}` : key;
    })
    .join(",");
