import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allExamples } from "../bricks/examples.ts";
import { moves } from "../bricks/moves.ts";
import { type Swap, swaps } from "../bricks/swaps.ts";
import { swapPage } from "./swap-page.ts";

const examples = await allExamples();
const [pairs, takeovers] = [await swaps(examples), await moves(examples)];

/** What may be said of two bricks that do not go together. */
const documented = /^(unsupported-feature|gateway-api-version|made-differently|wrong-cloud): /;

test("no two bricks throw, and what they are refused for is a reason that is documented", () => {
  const reasons = (all: readonly Swap[]) => all.filter(({ ends }) => ends === "is refused").flatMap((swap) => swap.reasons);
  expect([...reasons(pairs), ...reasons(takeovers)].filter((reason) => !documented.test(reason))).toEqual([]);
});

test("what does not compile says which slot lacks what", () => {
  const reasons = [...pairs, ...takeovers].filter(({ ends }) => ends === "does not compile").flatMap((swap) => swap.reasons);
  expect(
    reasons.filter(
      (reason) => !/^[\w.]+: needs [\w.]+, (which the brick under|and this platform has no brick under) '[\w.]+'/.test(reason),
    ),
  ).toEqual([]);
});

test("most go together", () => {
  expect(pairs.filter(({ ends }) => ends === "fits").length).toBeGreaterThan(2000);
});

test("docs/swaps.md is what comes of it today: pnpm docs:swaps", () => {
  expect(readFileSync(join(import.meta.dirname, "../../docs/swaps.md"), "utf8")).toBe(swapPage(pairs, takeovers, examples));
});
