import { expect, test } from "vitest";
import type { Outcome } from "./subject.ts";
import { describeField, onesided, tallyOf } from "./tally.ts";

const outcomes = (count: number, ours: boolean | undefined, theirs: boolean): readonly Outcome[] =>
  Array.from({ length: count }, () => ({ question: {}, ours: { is: ours }, theirs: { is: theirs } }));

test("both answers come often, and are the same", () => {
  const tally = tallyOf("a", [...outcomes(5, true, true), ...outcomes(3, false, false), ...outcomes(2, undefined, true)]);
  expect([tally.different, onesided(tally)]).toEqual([[], []]);
  expect(tally.fields.map((field) => describeField(field, tally.questions))).toEqual(["is 70 % yes (20 % unsure)"]);
});

test("a difference", () => {
  expect(tallyOf("a", [...outcomes(5, true, true), ...outcomes(1, true, false)]).different).toHaveLength(1);
});

test.each([
  ["always the same", outcomes(100, false, false), "is: false 100 times of 100"],
  ["never known to us", [...outcomes(50, undefined, true), ...outcomes(50, undefined, false)], "is: unknown to us 100 times of 100"],
])("nothing is learned of what is %s", (_, all, why) => {
  expect(onesided(tallyOf("a", all))).toEqual([why]);
});

test("where Argo CD breaks down nothing differs, but it must not often", () => {
  const broken: Outcome = { question: {}, ours: { is: true }, theirs: undefined };
  const tally = tallyOf("a", [...outcomes(10, true, true), ...outcomes(10, false, false), broken]);
  expect([tally.different, tally.questions, onesided(tally)]).toEqual([[], 20, ["Argo CD breaks down over 1 questions"]]);
});
