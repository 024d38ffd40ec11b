import type { Clues, ValueClues } from "./clues.ts";
import { objectEvidence, valueEvidence } from "./evidence.ts";
import type { Near } from "./nearness.ts";
import type { TouchedLine } from "./source-diff.ts";
import type { Touched } from "./touched.ts";

/** What speaks for a line, and how much of it is a value that changed. */
interface Rated {
  readonly line: Touched;
  readonly score: number;
  readonly value: number;
  /** Whether it speaks of the value, by what it holds or by its name, and not only of the object. */
  readonly isOfValue: boolean;
}

/** Lines that were touched together, of which the best stands for all. */
interface Place {
  readonly best: Rated;
  readonly score: number;
}

/** Less than a value, or a name and where it stands, is no more than chance. */
const ENOUGH = 6;
/** By so much a place must be better than any other. */
const BETTER = 2;
/** And by so much where nothing in it speaks of the value: what else changes in the same app may be the cause as well. */
const FAR_BETTER = 4;

const isBetter = (one: Rated, other: Rated): boolean =>
  one.score > other.score || (one.score === other.score && one.line.side === "after" && other.line.side === "before");

const bestOf = ([first, ...others]: readonly [Rated, ...Rated[]]): Rated =>
  others.reduce((one, other) => (isBetter(other, one) ? other : one), first);

const isStanding = ({ line }: Rated): boolean => line.side === "after";

/** A value that is gone from a line and another in its place: the two lines together are stronger than each. */
const placeOf = (rated: readonly [Rated, ...Rated[]], isGone: boolean): Place => {
  const best = bestOf(rated);
  const isPair = rated.some(({ line, value }) => value > 0 && best.value > 0 && line.side !== best.line.side);
  // A value that there still is stands in a line that there still is.
  const [first, ...others] = isGone ? [] : rated.filter(isStanding);
  return { best: first === undefined ? best : bestOf([first, ...others]), score: best.score + (isPair ? 3 : 0) };
};

const placesOf = (rated: readonly Rated[], isGone: boolean): readonly Place[] => {
  const hunks = new Map<string, [Rated, ...Rated[]]>();
  for (const each of rated) {
    const key = `${each.line.file} ${each.line.hunk}`;
    const known = hunks.get(key);
    if (known === undefined) hunks.set(key, [each]);
    else known.push(each);
  }
  return [...hunks.values()].map((hunk) => placeOf(hunk, isGone)).sort((one, other) => other.score - one.score);
};

const clearly = ([first, second]: readonly Place[]): Rated | undefined => {
  if (first === undefined || first.score < ENOUGH) return undefined;
  return first.score >= (second?.score ?? 0) + (first.best.isOfValue ? BETTER : FAR_BETTER) ? first.best : undefined;
};

/**
 * The touched line that most likely brought a finding about: the only one that can have, or the one of which clearly more speaks than of any
 * other; undefined where to name one would be a guess.
 * @param near the lines that may have to do with it
 * @param module which made the object
 * @param whole whether these are all that the change touched
 */
export const changedLine = (near: readonly Near[], clues: Clues, module: string | undefined, whole: boolean): TouchedLine | undefined => {
  const based = near.map(({ line, distance }) => ({ line, base: distance + objectEvidence(line, clues) }));
  const rate = (value: ValueClues | undefined): readonly Place[] =>
    placesOf(
      based.map(({ line, base }) => {
        const found = value === undefined ? { value: 0, names: 0 } : valueEvidence(line, value);
        const isOfValue = value === undefined || found.value > 1 || found.names > 2;
        return { line, score: base + found.value + found.names, value: found.value, isOfValue };
      }),
      value?.isGone ?? clues.isGone,
    );
  const rounds = (clues.values.length === 0 ? [undefined] : clues.values).map(rate);
  const [first = []] = rounds;
  if (whole && first.length === 1) return first[0]?.best.line;
  const clear = rounds.flatMap((places) => clearly(places) ?? []);
  const ofValue = clear.find(({ isOfValue }) => isOfValue);
  if (ofValue !== undefined) return ofValue.line;
  // What all apps share may have done it, and says no app's name.
  if (near.some(({ line }) => line.file.startsWith("packages/"))) return undefined;
  if (clear[0] !== undefined) return clear[0].line;
  const own = first.filter(({ best }) => best.line.file === module);
  return own.length === 1 && own[0] === first[0] && (first[1]?.score ?? 0) < (own[0]?.score ?? 0) ? own[0]?.best.line : undefined;
};
