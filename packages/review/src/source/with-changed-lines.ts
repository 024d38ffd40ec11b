import type { Finding, Place, Review } from "../finding/review.ts";
import { changedLine } from "./changed-line.ts";
import { cluesOf } from "./clues.ts";
import { type Near, nearLines } from "./nearness.ts";
import { plainName } from "./plain-name.ts";
import type { SourceDiffs, TouchedLine } from "./source-diff.ts";
import { touchedIn } from "./touched.ts";

/** So many lines times values are looked at; the findings after that, the least bad, lead to their module alone. */
const WORK = 2_000_000;

const moduleOf = ({ source }: Place): string | undefined => source?.replace(/:\d+$/, "");

/**
 * A review whose findings lead to the line of the change that most likely brought them about, as far as one can be told from the rest without
 * running anything.
 * @param valuesOf the environment with whose values a manifest was made, as its first line says
 */
export const withChangedLines = (
  review: Review,
  { modules, whole }: SourceDiffs,
  valuesOf: (file: string) => string | undefined,
): Review => {
  const touched = modules.flatMap(touchedIn);
  if (touched.length === 0) return review;
  const environments = new Set(
    review.findings.flatMap(({ places }) => places.flatMap(({ file }) => (file === undefined ? [] : (valuesOf(file) ?? [])))),
  );
  const known = new Map<string, readonly Near[]>();
  const nearOf = (place: Place): readonly Near[] => {
    const { app, cluster, file } = place;
    const [module, values] = [moduleOf(place), file === undefined ? undefined : valuesOf(file)];
    const key = JSON.stringify([module, values, app, cluster]);
    const others = new Set([...environments].filter((each) => each !== values && each !== module));
    const near =
      known.get(key) ?? nearLines(touched, { module, values, cluster, app: app === undefined ? undefined : plainName(app), others });
    known.set(key, near);
    return near;
  };
  let work = 0;
  const lineOf = (finding: Finding, place: Place): TouchedLine | undefined => {
    const near = nearOf(place);
    work += near.length * (finding.fields.length + 1);
    return near.length === 0 || work > WORK ? undefined : changedLine(near, cluesOf(finding, place), moduleOf(place), whole);
  };
  const findings = review.findings.map(
    (finding): Finding => ({
      ...finding,
      places: finding.places.map((place) => {
        const line = lineOf(finding, place);
        return line === undefined ? place : { ...place, changed: { file: line.file, line: line.line, side: line.side } };
      }),
    }),
  );
  return { ...review, findings };
};
