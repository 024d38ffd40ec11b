import { expect, test } from "vitest";
import { matchesAll, widerRules } from "./wider-rules.ts";

const from = (...principals: readonly string[]) => ({ from: [{ source: { principals } }] });

test("what asks for more matches less", () => {
  expect(matchesAll(from("a", "b"), from("a"))).toBe(true);
  expect(matchesAll(from("a"), { ...from("a"), to: [{ operation: { ports: ["80"] } }] })).toBe(true);
  expect(matchesAll({}, from("a"))).toBe(true);
});

test("what asks for less matches more", () => {
  expect(matchesAll(from("a"), from("a", "b"))).toBe(false);
  expect(matchesAll(from("a"), {})).toBe(false);
  expect(widerRules([from("a")], [from("a"), from("b")])).toEqual([from("b")]);
});
