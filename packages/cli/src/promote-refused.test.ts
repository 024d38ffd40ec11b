import { chmodSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shortId } from "./promotion.ts";
import { manifests, promotedRepository, ref } from "./testing/promoted-repository.ts";
import { smallEnvironment } from "./testing/small-environment.ts";

test("only what was merged may be promoted", async () => {
  const { ashlar, commit, stands } = promotedRepository();
  const id = commit("not pushed", manifests("prod-eu", 9));
  const { code, out, err } = await ashlar("promote", "prod-eu", "HEAD", "--yes");
  expect({ code, out, stands: stands() }).toEqual({ code: 1, out: "", stands: "" });
  expect(err).toContain(`${shortId(id)} (not pushed) is not in origin's refs/heads/main: only what was merged may be promoted  not-merged`);
});

test.each([["no-such-branch"], ["HEAD:clusters"], ["HEAD~5..HEAD"]])("%s is no commit", async (revision) => {
  const { ashlar } = promotedRepository();
  const { code, err } = await ashlar("promote", "prod-eu", revision, "--yes");
  expect(code).toBe(1);
  expect(err).toContain(`'${revision}' is no commit in this clone`);
});

test("a refused push shows the remote's reason in one line", async () => {
  const { ashlar, remote, stands } = promotedRepository();
  const hook = join(remote, "hooks/pre-receive");
  mkdirSync(join(remote, "hooks"), { recursive: true });
  writeFileSync(hook, "#!/bin/sh\necho 'only the release team moves this' >&2\nexit 1\n");
  chmodSync(hook, 0o755);
  const { code, err } = await ashlar("promote", "prod-eu", "--yes");
  expect({ code, stands: stands() }).toEqual({ code: 1, stands: "" });
  expect(err).toBe(`error  prod-eu
       origin refused to move ${ref}: [remote rejected] (pre-receive hook declined): only the release team moves this  push-refused

1 error
`);
});

test("a remote that is not there shows git's reason", async () => {
  const { ashlar, remote } = promotedRepository();
  renameSync(remote, `${remote}.away`);
  const { code, err } = await ashlar("promote", "prod-eu");
  expect(code).toBe(1);
  expect(err).toContain(`git ls-remote failed: '${remote}' does not appear to be a git repository`);
});

test("a cluster that tracks the default branch needs a ref of its own", async () => {
  const { ashlar } = promotedRepository();
  const { code, err } = await ashlar("promote", "dev", "--yes");
  expect(code).toBe(1);
  expect(err).toContain("it tracks refs/heads/main, the default branch: every merge reaches it, and there is nothing to promote  own-ref");
  expect(err).toContain('`git: { ...git, revision: "refs/heads/deployed/dev" }`');
});

test.each(["main", "HEAD", "refs/tags/v1", "--upload-pack=x", "refs/heads/-x"])(
  "a cluster that tracks %s has no branch to move",
  async (revision) => {
    const { ashlar, write } = promotedRepository();
    write({ "environments/prod.ts": smallEnvironment("", { name: "prod-eu", revision }) });
    const { code, err } = await ashlar("promote", "prod-eu", "--yes");
    expect(code).toBe(1);
    expect(err).toContain(`it tracks '${revision}', which is no branch written in full`);
  },
);

test.each([
  ["an unknown cluster", ["prod-ue"], "there is no cluster 'prod-ue'; did you mean 'prod-eu'? (there is 'dev', 'prod-eu')\n"],
  ["a revision that would be a flag", ["prod-eu", "--", "--exec=x"], "'--exec=x' is not a revision: it begins with '-'\n"],
  ["a commit that would be a flag", ["prod-eu", "--from=--all"], "'--all' is not a revision: it begins with '-'\n"],
  [
    "an unknown remote",
    ["prod-eu", "--remote", "orgin"],
    "there is no remote 'orgin'; did you mean 'origin'? (`git remote` lists 'origin'); say --remote NAME\n",
  ],
])("%s is wrong usage", async (_, args, message) => {
  expect(await promotedRepository().ashlar("promote", ...args)).toEqual({ code: 2, out: "", err: message });
});

test("no remote at all", async () => {
  const { ashlar, git } = promotedRepository();
  git("remote", "remove", "origin");
  expect(await ashlar("promote", "prod-eu")).toEqual({
    code: 2,
    out: "",
    err: "there is no remote 'origin': `git remote` lists none; add it: git remote add origin URL\n",
  });
});

test("a commit without manifests of the cluster would take everything from it", async () => {
  const { ashlar, git, merge, stands } = promotedRepository();
  git("rm", "-r", "--quiet", "clusters/prod-eu");
  merge("gone", {});
  const { code, err } = await ashlar("promote", "prod-eu", "--yes");
  expect({ code, stands: stands() }).toEqual({ code: 1, stands: "" });
  expect(err).toContain("clusters/prod-eu/ has no manifest at");
});

test("a shallow clone cannot tell what was merged", async () => {
  const { ashlar, git, merge } = promotedRepository();
  merge("second", {});
  git("fetch", "--quiet", "--depth", "1", "origin", "main");
  const { code, err } = await ashlar("promote", "prod-eu");
  expect(code).toBe(1);
  expect(err).toContain("git fetch --unshallow");
});
