import { join } from "node:path";
import { expect, test } from "vitest";
import { copyRepository, type RunOptions, treeOf } from "./testing/copy-repository.ts";
import { workspace } from "./testing/copy-workspace.ts";

const rendered = (options: RunOptions): Readonly<Record<string, string>> => {
  const { root, ashlar } = copyRepository();
  ashlar(["render"], options);
  return treeOf(join(root, "clusters"));
};

test("another clock, time zone, locale, order of folders and working directory give the same bytes", () => {
  const here = rendered({ env: { TZ: "UTC", LANG: "C.UTF-8" } });
  const there = rendered({
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    node: ["--import", join(workspace, "scripts/other-world.mjs")],
  });
  expect(there).toEqual(here);
  expect(treeOf(join(workspace, "clusters"))).toEqual(here);
  expect(Object.keys(here).length).toBeGreaterThan(100);
});
