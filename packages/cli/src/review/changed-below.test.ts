import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withGitStore } from "../git-store.ts";
import { promotedRepository } from "../testing/promoted-repository.ts";
import { changedFiles } from "./changed-files.ts";

/** What `git diff-tree` says differs, in the form of ours. */
const byGit = (git: (...args: readonly string[]) => string, base: string, head: string): readonly unknown[] =>
  git("diff-tree", "-r", "--no-renames", "--no-abbrev", base, head, "--", "clusters")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [, , was, is] = line.slice(0, line.indexOf("\t")).split(" ");
      const known = (id: string | undefined) => (/^0+$/.test(id ?? "") ? undefined : id);
      return { path: line.slice(line.indexOf("\t") + 1), before: known(was), after: known(is) };
    });

test("two commits differ as git says: files that come, change and go, folders too, and a file in the place of a folder", async () => {
  const { root, commit, git } = promotedRepository();
  git("config", "core.quotePath", "false"); // or strange names come quoted
  const base = commit("base", {
    "clusters/dev/apps/shop/a.yaml": "a",
    "clusters/dev/apps/shop/b c.yaml": "b",
    "clusters/dev/apps/shop/deep/er/d.yaml": "d",
    "clusters/dev/apps/gone/e.yaml": "e",
    "clusters/dev/apps/turned/f.yaml": "f",
    "clusters/dev/apps/turned.yaml": "g",
    "environments/other.ts": "1",
  });
  for (const path of ["gone", "turned"]) rmSync(join(root, "clusters/dev/apps", path), { recursive: true });
  const head = commit("head", {
    "clusters/dev/apps/shop/a.yaml": "a2",
    "clusters/dev/apps/shop/deep/er/d.yaml": "d2",
    "clusters/dev/apps/shop/ü.yaml": "new",
    "clusters/dev/apps/turned": "a file",
    "clusters/new/apps/new/n.yaml": "n",
    "environments/other.ts": "2",
  });
  const ours = await withGitStore(root, (store) => changedFiles({ root, store }, base, head, "clusters"));
  expect(ours).toEqual(byGit(git, base, head));
  expect(ours.map(({ path }) => path)).toContain("clusters/dev/apps/turned");
  const back = await withGitStore(root, (store) => changedFiles({ root, store }, head, base, "clusters"));
  expect(back).toEqual(byGit(git, head, base));
  expect(await withGitStore(root, (store) => changedFiles({ root, store }, base, base, "clusters"))).toEqual([]);
  expect(await withGitStore(root, (store) => changedFiles({ root, store }, base, head, "nowhere"))).toEqual([]);
});
