import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { blobId } from "./blob-id.ts";
import { gitVersions } from "./git-versions.ts";
import { git, put, scratchRoot } from "./testing/scratch-root.ts";

const path = "prod-eu/apps/shop/a b.yaml";
const file = `clusters/${path}`;

const repository = (...options: readonly string[]): string => {
  const root = scratchRoot();
  git(root, "init", "-q", "-b", "main", ...options);
  return root;
};

test.each(["sha1", "sha256"] as const)("blob ids are git's own in a %s repository", (format) => {
  const root = repository(`--object-format=${format}`);
  const text = "näme: shop\n";
  const id = execFileSync("git", ["hash-object", "--stdin"], { cwd: root, input: text, encoding: "utf8" }).trim();
  expect(blobId(text, format)).toBe(id);
});

test.each(["sha1", "sha256"])("in a %s repository, the index and HEAD are git's and nothing else is", (format) => {
  const root = repository(`--object-format=${format}`);
  put(root, { [file]: "committed\n" });
  git(root, "add", ".");
  git(root, "commit", "-q", "-m", "one");
  put(root, { [file]: "staged\n" });
  git(root, "add", ".");
  const ask = gitVersions(root);
  expect(ask(path, "committed\n")).toBe("git");
  expect(ask(path, "staged\n")).toBe("git");
  expect(ask(path, "edited\n")).toBeUndefined();
  expect(ask("prod-eu/apps/shop/other.yaml", "committed\n")).toBeUndefined();
});

test("a root below the top of the repository has its own clusters/", () => {
  const top = repository();
  const root = join(top, "infrastructure");
  put(root, { [file]: "committed\n" });
  put(top, { [file]: "not this one\n" });
  git(top, "add", ".");
  git(top, "commit", "-q", "-m", "one");
  const ask = gitVersions(root);
  expect(ask(path, "committed\n")).toBe("git");
  expect(ask(path, "not this one\n")).toBeUndefined();
  rmSync(join(top, ".git/index"));
  expect(gitVersions(root)(path, "committed\n"), "from HEAD alone").toBe("git");
});

test("what a checkout made of line ends is git's", () => {
  const root = repository();
  git(root, "config", "core.autocrlf", "true");
  put(root, { [file]: "a\r\nb\r\n" });
  git(root, "add", ".");
  expect(git(root, "ls-files", "-s")).toContain(blobId("a\nb\n", "sha1"));
  expect(gitVersions(root)(path, "a\r\nb\r\n")).toBe("git");
  expect(gitVersions(root)(path, "a\r\nc\r\n")).toBeUndefined();
});

test("a conflict that a merge left, and both its sides, are no hand edit", () => {
  const root = repository();
  const commit = (text: string): void => {
    put(root, { [file]: text });
    git(root, "add", ".");
    git(root, "commit", "-q", "-m", text);
  };
  commit("base\n");
  git(root, "checkout", "-q", "-b", "topic");
  commit("theirs\n");
  git(root, "checkout", "-q", "main");
  commit("ours\n");
  expect(() => git(root, "merge", "-q", "topic")).toThrow();
  expect(git(root, "ls-files", "--unmerged")).toContain(file);
  const ask = gitVersions(root);
  expect(ask(path, "<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> topic\n")).toBe("merge");
  expect(ask(path, "theirs\n")).toBe("git");
  expect(ask(path, "solved by hand\n")).toBeUndefined();
});

test("without a commit, and without a repository, git knows nothing", () => {
  expect(gitVersions(repository())(path, "x\n")).toBeUndefined();
  expect(gitVersions(scratchRoot())(path, "x\n")).toBeUndefined();
});
