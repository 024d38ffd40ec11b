import { expect, test } from "vitest";
import { fit } from "./fit.ts";
import { fixed, type Section } from "./section.ts";

const length = (text: string): number => text.length;
const list = (name: string, amount: number, more: Partial<Section> = {}): Section => ({
  name,
  head: `# ${name}`,
  units: Array.from({ length: amount }, (_, index) => ({ full: `- ${name} ${index} in full`, short: `- ${name} ${index}` })),
  left: (left) => `- ${left} more`,
  ...more,
});
const turns = [{ name: "head" }, { name: "first" }, { name: "second" }];

test("all is told where there is room", () => {
  const text = fit([fixed("head", "Verdict"), list("second", 1), list("first", 2)], turns, 1000, length);
  expect(text).toBe("Verdict\n\n# second\n- second 0 in full\n\n# first\n- first 0 in full\n- first 1 in full\n");
});

test("who comes first gets room first, and the others say how much they leave out", () => {
  const text = fit([fixed("head", "Verdict"), list("second", 9), list("first", 3)], turns, 118, length);
  expect(text).toBe("Verdict\n\n# second\n- second 0\n- 8 more\n\n# first\n- first 0 in full\n- first 1 in full\n- first 2 in full\n");
});

test("a few stand in full before the others get a line", () => {
  const text = fit([list("first", 4, { lead: 1 })], turns, 70, length);
  expect(text).toBe("# first\n- first 0 in full\n- first 1\n- first 2\n- first 3\n");
});

test("a share leaves room for others, and what they do not take comes back", () => {
  const shared = [{ name: "first", share: 0.3 }, { name: "second" }, { name: "first" }];
  expect(fit([list("first", 9), list("second", 1)], shared, 160, length)).toContain("second 0 in full");
  expect(fit([list("first", 4), list("second", 1)], shared, 160, length)).toContain("first 3");
});

test("what is closed stays closed, and what is measured is what it takes", () => {
  for (const limit of [70, 100, 150, 300, 600]) {
    const text = fit([fixed("head", "Verdict"), list("first", 20, { foot: "</details>" }), list("second", 20)], turns, limit, length);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text).toMatch(/# first\n(- .*\n)+<\/details>\n/);
  }
});

test("where not even the heads have room, the last go, and are named", () => {
  const text = fit([fixed("head", "Verdict"), list("second", 3, { head: "#".repeat(60) }), list("first", 3)], turns, 70, length);
  expect(text).toBe("Verdict\n\n# first\n- first 0\n- first 1\n- 1 more\n\n_No room for second._\n");
});

test("units that tell of many things are counted by them", () => {
  const many: Section = { name: "first", head: "# first", units: [{ full: "x".repeat(100), things: 40 }], left: (left) => `${left} more` };
  expect(fit([many], turns, 50, length)).toBe("# first\n40 more\n");
});
