import type { Value } from "../rule/object-rule.ts";
import { record, records, text, texts } from "./read.ts";

export interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** What selects by labels: each must be there, and every expression hold. */
export interface Selector {
  readonly labels: Value;
  readonly expressions: readonly Requirement[];
}

const none: readonly Requirement[] = [];

/** The selector of a Service: labels alone. */
export const selectorOfLabels = (labels: unknown): Selector => ({ labels: record(labels), expressions: none });

/** A `LabelSelector`, as workloads, budgets and policies have. */
export const selectorOf = (value: unknown): Selector => {
  const { matchLabels, matchExpressions } = record(value);
  if (matchExpressions === undefined) return selectorOfLabels(matchLabels);
  const expressions = records(matchExpressions).map(({ key, operator, values }) => ({
    key: text(key) ?? "",
    operator: text(operator) ?? "",
    values: texts(values),
  }));
  return { labels: record(matchLabels), expressions };
};

/** An empty selector selects everything. */
export const isEmptySelector = ({ labels, expressions }: Selector): boolean => {
  for (const _ in labels) return false;
  return expressions.length === 0;
};

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
export const selects = (selector: Selector, labels: Value): boolean => {
  for (const key in selector.labels) if (labels[key] !== selector.labels[key]) return false;
  return selector.expressions.every((each) => holds(each, labels));
};

const describeExpression = ({ key, operator, values }: Requirement): string => {
  if (operator === "In") return `${key} in (${values.join(",")})`;
  if (operator === "NotIn") return `${key} notin (${values.join(",")})`;
  return operator === "DoesNotExist" ? `!${key}` : key;
};

/** A selector as people write it: `app=web,tier in (a,b)`. */
export const describeSelector = ({ labels, expressions }: Selector): string =>
  [...Object.entries(labels).map(([key, value]) => `${key}=${value}`), ...expressions.map(describeExpression)].join(",");
