import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { hookCommand, setUpMerges } from "./merge/set-up-merges.ts";
import { gitRepository } from "./merge/testing/git-repository.ts";
import { workspace } from "./testing/copy-workspace.ts";

// Real pushes to a repository on this disk, with the hooks as they stand in scripts/hooks.

vi.setConfig({ testTimeout: 240_000 });

const environment = "environments/dev.ts";
const greeter = "apps/greeter/app.ts";

/** A small repository with main on its remote, and a branch that says in TypeScript what differs. */
const repositoryWithRemote = () => {
  const repository = gitRepository();
  const { root, mustGit, commit } = repository;
  mustGit("init", "--quiet", "--bare", join(root, ".git", "remote.git"));
  mustGit("remote", "add", "origin", join(root, ".git", "remote.git"));
  writeFileSync(join(root, "package.json"), JSON.stringify({ private: true, scripts: { ashlar: "ashlar" } }));
  commit("the command");
  mustGit("push", "--quiet", "origin", "main");
  mustGit("config", "core.hooksPath", join(workspace, "scripts/hooks"));
  mustGit("switch", "--quiet", "--create", "work");
  const push = (...flags: readonly string[]) => {
    const { status, stdout, stderr } = repository.git("push", ...flags, "origin", "HEAD:work");
    return { status, said: `${stdout}${stderr}` };
  };
  return { ...repository, push };
};

const isThere = ({ git }: ReturnType<typeof repositoryWithRemote>): boolean =>
  git("ls-remote", "--exit-code", "origin", "work").status === 0;

/** Takes the app out of the environment: its Application, its project and its namespace go. */
const removeTeller = ({ edit, commit }: ReturnType<typeof repositoryWithRemote>): void => {
  edit(environment, '    teller("once upon a time"),\n', "");
  commit("Take the teller out", "--remove", "teller");
};

test("a harmless push is told what it does, and goes through", () => {
  const repository = repositoryWithRemote();
  repository.edit(greeter, "plain", "warm");
  repository.commit("Greet warmly");
  const { status, said } = repository.push();
  expect(status, said).toBe(0);
  expect(said).toContain("ConfigMap");
  expect(isThere(repository)).toBe(true);
});

test("a push that loses something is stopped until one of its commits acknowledges it, or nobody is asked", () => {
  const repository = repositoryWithRemote();
  removeTeller(repository);
  const { status, said } = repository.push();
  expect(status, said).toBe(1);
  expect(said).toContain("ashlar: the push is stopped");
  expect(isThere(repository)).toBe(false);

  const trailers = [...said.matchAll(/Acknowledge: .+?\)/g)].map(([trailer]) => trailer);
  expect(trailers.length).toBeGreaterThan(0);
  repository.mustGit("commit", "--quiet", "--amend", "--message", `Take the teller out\n\n${trailers.join("\n")}`);
  const again = repository.push();
  expect(again.status, again.said).toBe(0);
  expect(isThere(repository)).toBe(true);
});

test("--no-verify goes past it", () => {
  const repository = repositoryWithRemote();
  removeTeller(repository);
  expect(repository.push("--no-verify").status).toBe(0);
});

test("a push whose clusters/ is stale is stopped", () => {
  const repository = repositoryWithRemote();
  repository.edit(greeter, "plain", "warm");
  repository.mustGit("commit", "--quiet", "--all", "--message", "Greet warmly, and do not render");
  const { status, said } = repository.push();
  expect(status, said).toBe(1);
  expect(isThere(repository)).toBe(false);
});

test("where the work tree is not what is pushed, the review still is of what is pushed", () => {
  const repository = repositoryWithRemote();
  repository.edit(greeter, "plain", "warm");
  repository.commit("Greet warmly");
  repository.edit(greeter, "warm", "cold");
  const { status, said } = repository.push();
  expect(status, said).toBe(0);
  expect(said).toContain("not checked: the work tree is not what is pushed to refs/heads/work");
});

test("tags, deleted branches and pushes of other files ask nothing", () => {
  const repository = repositoryWithRemote();
  writeFileSync(join(repository.root, "notes.txt"), "");
  repository.mustGit("add", "notes.txt");
  repository.mustGit("commit", "--quiet", "--message", "Take a note");
  repository.mustGit("tag", "noted");
  expect(repository.push("--quiet")).toEqual({ status: 0, said: "" });
  expect(repository.git("push", "--quiet", "origin", "noted")).toMatchObject({ status: 0, stdout: "", stderr: "" });
  expect(repository.git("push", "--quiet", "origin", ":work")).toMatchObject({ status: 0, stdout: "", stderr: "" });
});

test("with these hooks switched on, merges are rendered as `pnpm merge:setup` wants it", () => {
  expect(readFileSync(join(workspace, "scripts/hooks/pre-merge-commit"), "utf8")).toContain(`\n${hookCommand}\n`);
  const { root } = repositoryWithRemote();
  expect(setUpMerges(root)).toBeUndefined();
});
