import type { Value } from "../rule/object-rule.ts";

type Amounts = Readonly<Record<string, string | number>>;

/** Bounds and defaults of a LimitRange for one type of things, with what the server fills in. */
export interface Limits {
  readonly min: Amounts;
  readonly max: Amounts;
  readonly default: Amounts;
  readonly defaultRequest: Amounts;
  readonly maxLimitRequestRatio: Amounts;
}

/** For containers, the server takes the largest for the default limit, and that, or else the least, for the default request. */
export const limitsOf = ({
  type,
  min = {},
  max = {},
  default: limit = {},
  defaultRequest = {},
  maxLimitRequestRatio = {},
}: Value): Limits => {
  const said = { min, max, maxLimitRequestRatio };
  if (type === "Pod") return { ...said, default: {}, defaultRequest: {} };
  if (type !== "Container") return { ...said, default: limit, defaultRequest };
  const filled = { ...max, ...limit };
  return { ...said, default: filled, defaultRequest: { ...min, ...filled, ...defaultRequest } };
};
