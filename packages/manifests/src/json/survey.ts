import { DEEPEST } from "../limits.ts";

/** What is to be known of data that JSON.parse made, before anybody walks it. */
export interface Survey {
  keys: number;
  isTooDeep: boolean;
  /** A number that was too large: JSON.parse makes it infinite. */
  hasInfinity: boolean;
  /** Half of a surrogate pair, which only an escape can bring: `"\ud800"`. */
  hasHalf: boolean;
}

const visit = (value: unknown, depth: number, survey: Survey): void => {
  if (typeof value === "string") {
    if (!value.isWellFormed()) survey.hasHalf = true;
  } else if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) survey.hasInfinity = true;
  else if (typeof value === "object" && value !== null) enter(value, depth, survey);
};

const enter = (value: object, depth: number, survey: Survey): void => {
  if (depth > DEEPEST) survey.isTooDeep = true;
  else if (Array.isArray(value)) for (const item of value) visit(item, depth + 1, survey);
  else
    for (const [key, property] of Object.entries(value)) {
      survey.keys++;
      if (!key.isWellFormed()) survey.hasHalf = true;
      visit(property, depth + 1, survey);
    }
};

/** Looks at everything once. */
export const surveyOf = (data: unknown): Survey => {
  const survey = { keys: 0, isTooDeep: false, hasInfinity: false, hasHalf: false };
  visit(data, 1, survey);
  return survey;
};
