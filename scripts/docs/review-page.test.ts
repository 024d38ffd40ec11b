import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dangerMeaning, dangers, isBlocking, readPolicy } from "@ashlar/review";
import { expect, test } from "vitest";
import { workspace } from "../testing/copy-workspace.ts";

const page = readFileSync(join(workspace, "docs/review.md"), "utf8");

test("docs/review.md has every class with its meaning, worst first, and which of them block", () => {
  const rows = [...page.matchAll(/^\| ([A-Z-]+) \| (.+?) \| (\w*) ?\|$/gm)].map(([, danger, meaning, effect]) => [danger, meaning, effect]);
  const effectOf = (danger: (typeof dangers)[number]): string => (isBlocking(danger) ? "blocks" : danger === "NOISE" ? "counted" : "");
  expect(rows).toEqual(dangers.map((danger) => [danger, dangerMeaning[danger], effectOf(danger)]));
});

test("the policy that docs/review.md shows is one", () => {
  const shown = /```json\n(.*?)```/s.exec(page)?.[1] ?? "";
  const { policy, problems } = readPolicy(shown, "docs/review.md");
  expect(problems).toEqual([]);
  expect(policy.teams["@example/security"]).toEqual(["ada", "grace"]);
});

test("every file that docs/review.md names is there", () => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = ""]) => join("docs", path));
  const named = [...page.matchAll(/`((?:scripts|\.github)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(4);
  for (const path of [...links, ...named]) expect(existsSync(join(workspace, path)), path).toBe(true);
});
