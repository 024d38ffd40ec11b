import fc from "fast-check";
import { PIECES } from "./pieces.ts";

const piece = fc.constantFrom(...PIECES);

interface Mutation {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({ at: fc.nat(), length: fc.constantFrom(0, 0, 1, 2, 5), piece });

const mutate = (text: string, { at, length, piece }: Mutation): string => {
  const from = at % (text.length + 1);
  return text.slice(0, from) + piece + text.slice(from + length);
};

/** For tests: these texts with a few pieces put in and a few characters taken out. */
export const mutated = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.array(mutation, { maxLength: 3 })).map(([text, mutations]) => mutations.reduce(mutate, text).toWellFormed());

/** For tests: texts put together from nothing but hostile pieces. */
export const heaps: fc.Arbitrary<string> = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("").toWellFormed());
