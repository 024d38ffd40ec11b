import type { Problem } from "@ashlar/model";
import { MOST_PROBLEMS } from "./limits.ts";

/** A text with a name, and a way from characters to lines. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** The number of the line, from 1, that holds the character at this offset. */
  readonly lineAt: (offset: number) => number;
}

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
};

/** How many of these ascending numbers are not beyond the given one. */
const countUpTo = (numbers: readonly number[], most: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Lines are counted when somebody asks for the first one. */
export const sourceOf = (name: string, text: string): Source => {
  let starts: readonly number[] | undefined;
  return {
    name,
    text,
    lineAt: (offset) => {
      starts ??= lineStarts(text);
      return countUpTo(starts, offset);
    },
  };
};

/** What is wrong at an offset of a text. */
export type Report = (offset: number, problem: Omit<Problem, "file">) => void;

/** Puts what is reported into a list, with the name and the line; one more than are told, so that it is seen that there are more. */
export const reporter =
  (source: Source, into: Problem[]): Report =>
  (offset, problem) => {
    if (into.length <= MOST_PROBLEMS) into.push({ ...problem, file: `${source.name}:${source.lineAt(offset)}` });
  };
