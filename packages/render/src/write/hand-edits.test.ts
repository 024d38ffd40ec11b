import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stateFolder } from "./state-folder.ts";
import { git, manifest, manifests, put, scratchRoot, standing } from "./testing/scratch-root.ts";
import { writeTree } from "./write-tree.ts";

const shop = "prod-eu/apps/shop/deployment-shop.yaml";
const file = `clusters/${shop}`;
const at = (replicas: number) => manifests({ [shop]: `replicas: ${replicas}` });
const edited = manifest("replicas: 4 # quick fix");

const repository = (): string => {
  const root = scratchRoot();
  git(root, "init", "-q", "-b", "main");
  return root;
};
const commit = (root: string): void => {
  git(root, "add", ".");
  git(root, "commit", "-q", "-m", "render");
};
const forget = (root: string): void => rmSync(stateFolder(root).folder, { recursive: true });
const rules = (result: ReturnType<typeof writeTree>) => result.problems.map(({ rule }) => rule);
const read = (root: string): string => readFileSync(join(root, file), "utf8");

test.each([
  ["with git", repository],
  ["without git", scratchRoot],
])("%s, an edit is named and kept, and lost only with overwrite", (_, make) => {
  const root = make();
  writeTree(root, at(3));
  put(root, { [file]: edited });
  expect(rules(writeTree(root, at(3), { check: true }))).toEqual(["edited-by-hand"]);
  expect(rules(writeTree(root, at(3))), "also where the render has not changed").toEqual(["edited-by-hand"]);
  expect(rules(writeTree(root, at(6)))).toEqual(["edited-by-hand"]);
  expect(read(root)).toBe(edited);
  expect(writeTree(root, at(6), { overwrite: true })).toEqual({
    changes: [{ kind: "update", path: shop, edited: true }],
    unchanged: 0,
    problems: [],
  });
  expect(read(root)).toBe(manifest("replicas: 6"));
});

test.each([
  ["with git", repository],
  ["without git", scratchRoot],
])("%s, an edited manifest is not removed either", (_, make) => {
  const root = make();
  const old = "prod-eu/apps/shop/service-shop.yaml";
  writeTree(root, [...at(3), ...manifests({ [old]: "port: 80" })]);
  put(root, { [`clusters/${old}`]: manifest("port: 8080") });
  const { problems } = writeTree(root, at(6));
  expect(problems.map(({ rule, file: where, remedy }) => [rule, where, remedy])).toEqual([
    ["edited-by-hand", `clusters/${old}`, "move what you need of it elsewhere, then drop the edit with --overwrite"],
  ]);
  expect(read(root), "nothing is written when one thing is wrong").toBe(manifest("replicas: 3"));
  expect(rules(writeTree(root, at(6), { overwrite: true }))).toEqual([]);
  expect(Object.keys(standing(join(root, "clusters")))).toEqual([shop]);
});

test("the last render is remembered without git and without a commit", () => {
  for (const root of [repository(), scratchRoot()]) {
    writeTree(root, at(3));
    expect(rules(writeTree(root, at(6)))).toEqual([]);
    expect(rules(writeTree(root, at(3)))).toEqual([]);
    expect(read(root)).toBe(manifest("replicas: 3"));
  }
});

test("what git holds is no hand edit, though nothing is remembered", () => {
  const root = repository();
  writeTree(root, at(3));
  commit(root);
  forget(root);
  expect(rules(writeTree(root, at(6))), "HEAD and index").toEqual([]);
  git(root, "add", ".");
  forget(root);
  expect(rules(writeTree(root, at(9))), "index").toEqual([]);
  git(root, "checkout", "-q", "HEAD", "--", file);
  git(root, "rm", "-q", "--cached", file);
  forget(root);
  expect(rules(writeTree(root, at(6))), "HEAD").toEqual([]);
});

test("another branch, a stash and a reset are no hand edits", () => {
  const root = repository();
  writeTree(root, at(3));
  commit(root);
  git(root, "checkout", "-q", "-b", "topic");
  writeTree(root, at(6));
  commit(root);
  git(root, "checkout", "-q", "main");
  expect(rules(writeTree(root, at(7)))).toEqual([]);
  git(root, "stash", "-q");
  expect(rules(writeTree(root, at(8)))).toEqual([]);
  git(root, "checkout", "-q", ".");
  git(root, "reset", "-q", "--hard", "topic");
  expect(rules(writeTree(root, at(9)))).toEqual([]);
});

test("a committed edit is git's: the render replaces it, and git shows that it did", () => {
  const root = repository();
  writeTree(root, at(3));
  put(root, { [file]: edited });
  commit(root);
  expect(rules(writeTree(root, at(3)))).toEqual([]);
  expect(git(root, "diff", "--", file)).toContain("-replicas: 4 # quick fix");
});

test("a conflict in a rendered file is resolved by rendering", () => {
  const root = repository();
  writeTree(root, at(3));
  commit(root);
  git(root, "checkout", "-q", "-b", "topic");
  writeTree(root, at(6));
  commit(root);
  git(root, "checkout", "-q", "main");
  writeTree(root, at(7));
  commit(root);
  expect(() => git(root, "merge", "-q", "topic")).toThrow();
  expect(read(root)).toContain("<<<<<<<");
  expect(rules(writeTree(root, at(8)))).toEqual([]);
  expect(read(root)).toBe(manifest("replicas: 8"));
});

test("a checkout with other line ends is no hand edit, and is written with ours", () => {
  const root = repository();
  writeTree(root, at(3));
  commit(root);
  forget(root);
  git(root, "config", "core.autocrlf", "true");
  rmSync(join(root, file));
  git(root, "checkout", "-q", "--", file);
  expect(read(root)).toContain("\r\n");
  expect(rules(writeTree(root, at(3)))).toEqual([]);
  expect(read(root)).toBe(manifest("replicas: 3"));
  git(root, "add", ".");
  expect(git(root, "status", "--porcelain"), "git sees no change").toBe("");
});

test("neither memory nor staging ever shows up in git", () => {
  const root = repository();
  writeTree(root, at(3));
  put(root, { "clusters/.ashlar-staging/.gitignore": "*\n", "clusters/.ashlar-staging/0": "half" });
  expect(git(root, "status", "--porcelain", "-uall").trim()).toBe(`?? ${file}`);
});

test("the mark removed by hand makes a file foreign, and overwrite makes it ours again", () => {
  const root = repository();
  writeTree(root, at(3));
  commit(root);
  writeFileSync(join(root, file), "replicas: 3\n");
  expect(rules(writeTree(root, at(3)))).toEqual(["foreign-file"]);
  expect(rules(writeTree(root, at(3), { overwrite: true }))).toEqual([]);
  expect(read(root)).toBe(manifest("replicas: 3"));
});

test("where git refuses to answer, its reason stands beside the problem", () => {
  const root = repository();
  writeTree(root, at(3));
  commit(root);
  writeFileSync(join(root, ".git/config"), "[core\n");
  const result = writeTree(root, at(6));
  expect(rules(result)).toEqual(["edited-by-hand", "git-refused"]);
  expect(result.problems[1]?.message).toContain("bad config");
});
