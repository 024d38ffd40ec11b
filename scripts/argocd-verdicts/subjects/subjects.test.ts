import { expect, test } from "vitest";
import { randomOf } from "../../agreement/corpus/random.ts";
import { subjects } from "./subjects.ts";

const questions = (seed: number): readonly object[] =>
  subjects.flatMap(({ ask }) => Array.from({ length: 20 }, (_, index) => ask(randomOf(seed, index)).question));

test("the same seed asks the same, and another asks something else", () => {
  expect(questions(1)).toEqual(questions(1));
  expect(questions(1)).not.toEqual(questions(2));
});

test("each subject has a name of its own", () => {
  expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length);
});
