import { expect, test } from "vitest";
import { bytes, changingAmounts, cores, moved, rowTitle } from "./amounts.ts";

test("amounts are short, and say by how much they move", () => {
  expect([bytes(0), bytes(1536), bytes(2 ** 40), bytes(-(2 ** 30))]).toEqual(["0 B", "1.5 KiB", "1 TiB", "−1 GiB"]);
  expect([cores(250), cores(12_500), cores(-1000)]).toEqual(["0.25", "12.5", "−1"]);
  expect(moved(1000, 1500, cores)).toBe("1 → 1.5 (+0.5, +50%)");
  expect(moved(1000, 250, cores)).toBe("1 → 0.25 (−0.75, −75%)");
  expect(moved(0, 250, cores)).toBe("0 → 0.25 (+0.25)");
  expect(moved(250, 250, cores)).toBe("0.25");
  expect(moved(0, 0, cores)).toBe("–");
});

test("only amounts that change anywhere are shown, and what is asked on each node says so", () => {
  const one = { milliCpu: 1, memoryBytes: 1, storageBytes: 1 };
  const row = { environment: "prod", perNode: true, before: one, after: { ...one, memoryBytes: 2 } };
  expect(changingAmounts([row]).map(({ title }) => title)).toEqual(["memory"]);
  expect([rowTitle(row), rowTitle({ ...row, perNode: false })]).toEqual(["prod, on each node", "prod"]);
});
