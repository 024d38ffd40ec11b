import { expect, test } from "vitest";
import type { Finding, Place } from "../../finding/review.ts";
import type { Link } from "../link.ts";
import { identity, reviewOf } from "../testing/review-of.ts";
import { changedPhrase } from "./changed-phrase.ts";
import { classSection } from "./sections/others.ts";

const at = (line: number, side: "before" | "after" = "after", file = "environments/prod.ts"): Place => ({
  cluster: "prod-eu",
  environment: "prod",
  changed: { file, line, side },
});
const nowhere: Link = () => undefined;
const somewhere: Link = ({ file, line, side }) => `https://example.com/${side}/${file}#L${line}`;

test("each line once, with what became of it and where it can be read", () => {
  expect(changedPhrase([at(7), at(7), at(9)], nowhere)).toBe("changed in `environments/prod.ts:7`, `environments/prod.ts:9`");
  expect(changedPhrase([at(7), at(3, "before")], nowhere)).toBe(
    "changed in `environments/prod.ts:7`, removed from `environments/prod.ts:3`",
  );
  expect(changedPhrase([at(3, "before")], somewhere)).toBe(
    "removed from [`environments/prod.ts:3`](https://example.com/before/environments/prod.ts#L3)",
  );
  expect(
    changedPhrase(
      [1, 2, 3, 4, 5].map((line) => at(line)),
      nowhere,
    ),
  ).toMatch(/ and 2 more$/);
});

test("of some places a line is not known: then it is said of none", () => {
  expect(changedPhrase([at(7), { cluster: "dev", environment: "dev" }], nowhere)).toBe("");
});

test("a name of a file that is hostile stays text", () => {
  expect(changedPhrase([at(7, "after", "apps/`![x](https://example.com/x.png)` @all.ts")], nowhere)).toBe(
    "changed in ``apps/`![x](https://example.com/x.png)` @all.ts:7``",
  );
});

test("where all findings of a class lead to one line, it is said once", () => {
  const finding = (name: string, line: number): Finding => ({
    id: name,
    rule: "created",
    danger: "CONFIG",
    object: identity("", "Service", name),
    verdict: "created",
    message: `${name} is new`,
    fields: [{ path: `spec.${name}`, after: name }],
    places: [at(line)],
  });
  const told = (...findings: readonly Finding[]) => {
    const verdict = { blocked: [], acknowledged: [], problems: [], passes: true };
    const section = classSection("CONFIG", { review: reviewOf(findings), verdict, link: nowhere, elsewhere: "" });
    return [
      section?.head.includes("All changed in `environments/prod.ts:7`:"),
      section?.units?.map(({ full }) => full.includes("changed in")),
    ];
  };
  expect(told(finding("one", 7), finding("other", 7))).toEqual([true, [false, false]]);
  expect(told(finding("one", 7), finding("other", 8))).toEqual([false, [true, true]]);
});
