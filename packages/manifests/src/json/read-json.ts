import type { Content } from "../content.ts";
import { DEEPEST } from "../limits.ts";
import { type Place, rootPlace } from "../place.ts";
import type { Report } from "../source.ts";
import { countKeys } from "./count-keys.ts";
import { type Survey, surveyOf } from "./survey.ts";
import { walkJson } from "./walk-json.ts";

/** As many digits as a number needs to be beyond 2^53. */
const LONG_NUMBER = /\d{16}/;
const INTEGER = /^-?\d+$/;

const placesOf = (text: string): Place => {
  const place = rootPlace(0);
  walkJson(text, 0, place);
  return place;
};

const reportNumber = (token: string, at: number, report: Report): void => {
  const value = Number(token);
  if (!Number.isFinite(value)) {
    report(at, { rule: "not-finite", message: `${token} is larger than any number`, remedy: "quote it, or write a smaller number" });
  } else if (INTEGER.test(token) && BigInt(value) !== BigInt(token)) {
    const message = `${token} is beyond 2^53, and is checked as ${BigInt(value)}; the API server keeps it as it is`;
    report(at, { rule: "big-number", severity: "warning", message, remedy: "quote it, if the field takes a string as well" });
  }
};

/** What JSON.parse passes over in silence, and the API server does not. */
const reportDetails = (text: string, report: Report): void =>
  walkJson(text, 0, rootPlace(0), {
    onKeyAgain: (key, at) => {
      const message = `the key ${JSON.stringify(key)} stands twice in one mapping`;
      report(at, { rule: "duplicate-key", message, remedy: "keep one of them" });
    },
    onNumber: (token, at) => reportNumber(token, at, report),
  });

const isRefused = (survey: Survey, report: Report): boolean => {
  if (survey.isTooDeep)
    report(0, { rule: "too-deep", message: `is nested over ${DEEPEST} levels deep`, remedy: "write a flatter structure" });
  else if (survey.hasHalf) {
    const message = "an escape makes half of a surrogate pair, which the API server stores as U+FFFD";
    report(0, { rule: "bad-utf-8", message, remedy: "cut texts between characters, not within one" });
  }
  return survey.isTooDeep || survey.hasHalf;
};

const parsed = (text: string): { readonly data: unknown } | undefined => {
  try {
    return { data: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/**
 * What a JSON text holds; `undefined` if it is none. Equal keys are found by counting: JSON.parse keeps one of them, the text has both.
 * @param base offset in the whole text
 */
export const readJson = (text: string, base: number, report: Report): { readonly content?: Content } | undefined => {
  const value = parsed(text);
  if (value === undefined) return undefined;
  const survey = surveyOf(value.data);
  if (isRefused(survey, report)) return {};
  if (survey.hasInfinity || survey.keys !== countKeys(text) || LONG_NUMBER.test(text)) reportDetails(text, report);
  return survey.hasInfinity ? {} : { content: { data: value.data, at: base, base, places: () => placesOf(text) } };
};
