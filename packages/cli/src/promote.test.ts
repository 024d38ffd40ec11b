import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shortId } from "./promotion.ts";
import { manifests, promotedRepository, ref } from "./testing/promoted-repository.ts";
import { smallEnvironment } from "./testing/small-environment.ts";

test("nothing moves without --yes; the command that it prints makes the ref", async () => {
  const { ashlar, first, stands } = promotedRepository();
  const { code, out, err } = await ashlar("promote", "prod-eu");
  expect({ code, err, stands: stands() }).toEqual({ code: 0, err: "", stands: "" });
  expect(out).toBe(`prod-eu tracks ${ref} on origin

  from  none: the ref is new
  to    ${shortId(first)}  first

A new ref.
In clusters/prod-eu/: 2 created. Nothing else of the tree matters to prod-eu.

  create  clusters/prod-eu/apps/shop/standing.yaml
  create  clusters/prod-eu/argocd/shop.yaml

Nothing was moved. To move it:

  npm run ashlar -- promote prod-eu ${shortId(first)} --yes
`);
  const moved = await ashlar("promote", "prod-eu", shortId(first), "--yes");
  expect(moved.code).toBe(0);
  expect(moved.out).toContain(`Moved: ${ref} stands at ${shortId(first)}`);
  expect(stands()).toBe(first);
});

test("forward to what was merged, with what changes for this cluster", async () => {
  const { ashlar, first, merge, moveTo, stands } = promotedRepository();
  moveTo(first);
  merge("dev only", manifests("dev", 2));
  const last = merge("more replicas", { ...manifests("prod-eu", 3), "clusters/prod-eu/apps/shop/new.yaml": "" });
  const { code, out } = await ashlar("promote", "prod-eu", "--yes");
  expect(code).toBe(0);
  expect(out).toBe(`prod-eu tracks ${ref} on origin

  from  ${shortId(first)}  first
  to    ${shortId(last)}  more replicas

Forward by 2 commits.

Review of ${shortId(last)} against ${shortId(first)}
  prod-eu (prod-eu): 0 created, 1 changed, 0 deleted

CONFIG     Application argocd/prod-eu-shop  prod-eu  changed
           spec.info[replicas].value: "1" → "3"

PASSES  1 CONFIG

In clusters/prod-eu/: 1 created, 1 updated, 1 unchanged. Nothing else of the tree matters to prod-eu.

  create  clusters/prod-eu/apps/shop/new.yaml
  update  clusters/prod-eu/argocd/shop.yaml

Moved: ${ref} stands at ${shortId(last)}, and Argo CD syncs prod-eu from there
`);
  expect(stands()).toBe(last);
  const again = await ashlar("promote", "prod-eu", "--yes");
  expect(again.code).toBe(0);
  expect(again.out).toContain("It stands there already. There is nothing to move.");
});

test("what changes nothing of the cluster may be promoted too", async () => {
  const { ashlar, first, merge, moveTo, stands } = promotedRepository();
  moveTo(first);
  const last = merge("dev only", manifests("dev", 2));
  const { out } = await ashlar("promote", "prod-eu", "--yes");
  expect(out).toContain("Nothing of clusters/prod-eu/ changes");
  expect(stands()).toBe(last);
});

test("at most 40 rows", async () => {
  const { ashlar, merge } = promotedRepository();
  merge("many", Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`clusters/prod-eu/apps/many/${i + 10}.yaml`, ""])));
  const { out } = await ashlar("promote", "prod-eu");
  expect(out.match(/^ {2}create /gm)).toHaveLength(40);
  expect(out).toContain("\n  and 12 more\n");
});

test("the newest main is fetched first, and no tags", async () => {
  const { ashlar, first, merge, git, stands } = promotedRepository();
  const last = merge("merged by a colleague", manifests("prod-eu", 2));
  git("tag", "v1");
  git("push", "--quiet", "origin", "v1");
  git("tag", "--delete", "v1");
  git("reset", "--quiet", "--hard", first);
  git("update-ref", "-d", "refs/remotes/origin/main");
  await ashlar("promote", "prod-eu", "--yes");
  expect(stands()).toBe(last);
  expect(git("tag")).toBe("");
  expect(git("rev-parse", "HEAD")).toBe(first);
});

test("back needs --back, and names what would leave", async () => {
  const { ashlar, first, merge, moveTo, stands } = promotedRepository();
  const last = merge("too many replicas", manifests("prod-eu", 3));
  moveTo(last);
  const refused = await ashlar("promote", "prod-eu", first, "--yes");
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(`1 commit would leave ${ref}:  not-forward\n         ${shortId(last)}  too many replicas`);
  expect(refused.err).toContain(`promote prod-eu ${shortId(first)} --from ${shortId(last)} --back --yes`);
  expect(stands()).toBe(last);
  const back = await ashlar("promote", "prod-eu", shortId(first), "--from", shortId(last), "--back", "--yes");
  expect(back.code).toBe(0);
  expect(back.out).toContain("Back by 1 commit.");
  expect(stands()).toBe(first);
});

test("sideways needs --back too", async () => {
  const { ashlar, merge, commit, git, stands } = promotedRepository();
  git("switch", "--quiet", "--create", "hotfix");
  const hotfix = commit("hotfix", manifests("prod-eu", 7));
  git("push", "--quiet", "origin", `hotfix:${ref}`);
  git("switch", "--quiet", "main");
  const last = merge("merged", manifests("prod-eu", 2));
  expect((await ashlar("promote", "prod-eu", "--yes")).err).toContain(`${shortId(hotfix)}  hotfix`);
  expect(stands()).toBe(hotfix);
  const { out } = await ashlar("promote", "prod-eu", "--yes", "--back");
  expect(out).toContain("Sideways: 1 commit comes, 1 leaves.");
  expect(stands()).toBe(last);
});

test("another remote, by name", async () => {
  const { ashlar, git, first, stands } = promotedRepository();
  git("remote", "rename", "origin", "upstream");
  const { out } = await ashlar("promote", "prod-eu", "--remote", "upstream");
  expect(out).toContain(`promote prod-eu ${shortId(first)} --remote upstream --yes`);
  expect((await ashlar("promote", "prod-eu", "--remote", "upstream", "--yes")).code).toBe(0);
  expect(stands()).toBe(first);
});

test("a remote that seems to be a fork is told", async () => {
  const { ashlar, write } = promotedRepository();
  write({ "environments/prod.ts": smallEnvironment("", { name: "prod-eu", revision: ref }) });
  const { code, err } = await ashlar("promote", "prod-eu");
  expect(code).toBe(0);
  expect(err).toContain("Argo CD reads https://github.com/example/infra.git, and origin seems to be another repository");
});

test("a commit whose Applications track another ref is told", async () => {
  const { ashlar, merge } = promotedRepository();
  merge("back to main", { "clusters/prod-eu/argocd/shop.yaml": "targetRevision: refs/heads/main\n" });
  expect((await ashlar("promote", "prod-eu")).err).toContain(`do not track ${ref}: Argo CD follows the ref that they name`);
});

test("clusters that share a ref move together, and it is said", async () => {
  const { ashlar, remote, first, merge, moveTo } = promotedRepository();
  moveTo(first);
  merge("one more", {
    "environments/us.ts": smallEnvironment("", { name: "prod-us", repo: remote, revision: ref }),
    ...manifests("prod-us", 2),
  });
  const { out } = await ashlar("promote", "prod-eu");
  expect(out).toContain(`prod-eu tracks ${ref} on origin; so does prod-us, which moves with it`);
  expect(out).toContain("In clusters/prod-eu/, clusters/prod-us/: 2 created, 2 unchanged");
});

test("a subject with control characters does not drive the terminal", async () => {
  const { ashlar, merge } = promotedRepository();
  merge("red \u001b[31malert", {});
  expect((await ashlar("promote", "prod-eu")).out).toContain("red \\u{1b}[31malert");
});

test("a repository in a folder of another one has its own clusters/", async () => {
  const { ashlar, root, git, first, merge, moveTo } = promotedRepository();
  moveTo(first);
  mkdirSync(join(root, "below"));
  git("mv", "environments", "below/environments");
  merge("moved below", {
    "below/clusters/prod-eu/argocd/shop.yaml": git("show", "HEAD:clusters/prod-eu/argocd/shop.yaml"),
    "clusters/prod-eu/argocd/shop.yaml": "",
  });
  const { out, err } = await ashlar("promote", "prod-eu", "--root", "below");
  expect(err).toBe("");
  expect(out).toContain("  create  clusters/prod-eu/argocd/shop.yaml\n\nNothing was moved");
  expect(out).toContain("1 created. Nothing");
  expect(out).toContain(`--root ${join(root, "below")} --yes`);
});

test("JSON for programs", async () => {
  const { ashlar, first, merge, moveTo } = promotedRepository();
  moveTo(first);
  const last = merge("second", manifests("prod-eu", 2));
  const told = async (...args: readonly string[]) => {
    const { code, out, err } = await ashlar("promote", "prod-eu", ...args, "--format", "json");
    return { code, err, ...JSON.parse(out) };
  };
  const expected = {
    cluster: "prod-eu",
    others: [],
    remote: "origin",
    ref,
    from: { id: first, subject: "first" },
    to: { id: last, subject: "second" },
    direction: "forward",
    commits: [{ id: last, subject: "second" }],
    leaving: [],
    changes: [{ kind: "update", path: "prod-eu/argocd/shop.yaml" }],
    unchanged: 1,
    review: expect.objectContaining({ version: 1, counts: expect.objectContaining({ CONFIG: 1 }) }),
    problems: [],
    moved: false,
  };
  expect(await told()).toEqual({ code: 0, err: "", ...expected });
  expect(await told("--yes")).toEqual({ code: 0, err: "", ...expected, moved: true });
  expect(await told(first)).toMatchObject({ code: 1, err: "", direction: "back", problems: [{ rule: "not-forward" }], moved: false });
  expect(await told("nothing")).toEqual({ code: 1, err: "", problems: [expect.objectContaining({ rule: "no-commit" })], moved: false });
});
