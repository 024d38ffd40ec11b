import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hookCommand, setUpMerges } from "./merge/set-up-merges.ts";
import { gitRepository, testHook } from "./merge/testing/git-repository.ts";

// Real git, and real rendering, in small repositories.

const environment = "environments/dev.ts";
const greeter = "apps/greeter/app.ts";
const greeting = "clusters/dev/apps/greeter/configmap-greeter.yaml";

const setUp = () => {
  const repository = gitRepository();
  expect(setUpMerges(repository.root, testHook)).toBeUndefined();
  return repository;
};

const renderedAnew = "ashlar: clusters/ is rendered anew and staged; `git commit` takes it in\n";

test("two branches that change one manifest through different modules merge into what both render", () => {
  const { git, mustGit, edit, commit, branch, read, expectFresh } = setUp();
  branch("theirs");
  edit(greeter, "plain", "warm");
  commit("warmer");
  branch("ours");
  edit(environment, "hello", "welcome");
  commit("another greeting");

  const { status, stderr } = git("merge", "--no-edit", "theirs");
  expect(status).toBe(1);
  expect(stderr).toContain(`ashlar: both sides changed ${greeting}; ours is kept until it is rendered anew\n`);
  expect(stderr).toContain("ashlar: clusters/ is rendered anew and staged; finish the merge with `git commit --no-edit`\n");
  mustGit("commit", "--no-edit");
  expect(mustGit("rev-list", "--parents", "--max-count=1", "HEAD").trim().split(" ")).toHaveLength(3);
  expect(read(greeting)).toMatch(/^data:\n {2}text: welcome\n {2}tone: warm$/m);
  expectFresh();
});

test("a merge whose files are right as they are is committed at once", () => {
  const { mustGit, edit, commit, branch, expectFresh } = setUp();
  branch("theirs");
  edit(environment, "once upon a time", "long ago");
  commit("another tale");
  branch("ours");
  edit(greeter, "plain", "warm");
  commit("warmer");
  mustGit("merge", "--no-edit", "theirs");
  expectFresh();
});

test("both sides add the same manifest: it is rendered from what they both say", () => {
  const { git, mustGit, edit, commit, branch, read, expectFresh } = setUp();
  const add = (tone: string, after: string): void =>
    edit(environment, after, `${after}\n    { ...greeter("${tone}"), name: "second", namespace: "second" },`);
  branch("theirs");
  add("good day", 'greeter("hello"),');
  commit("a second greeter");
  branch("ours");
  add("good day", 'greeter("hello"),');
  edit(greeter, "plain", "warm");
  commit("a second greeter, warmer");
  expect(git("merge", "--no-edit", "theirs").stderr).toContain("both sides changed clusters/dev/apps/second/configmap-greeter.yaml");
  mustGit("status", "--porcelain");
  expect(read("clusters/dev/apps/second/configmap-greeter.yaml")).toMatch(/tone: warm/);
  expectFresh();
});

test("a conflict in TypeScript stops git as ever; solved, clusters/ is rendered from the solution", () => {
  const { git, mustGit, mergeRender, edit, commit, branch, read, expectFresh } = setUp();
  branch("theirs");
  edit(environment, "hello", "good day");
  commit("formal");
  branch("ours");
  edit(environment, "hello", "hi");
  commit("short");

  expect(git("merge", "--no-edit", "theirs").stdout).toContain(`CONFLICT (content): Merge conflict in ${environment}`);
  expect(mergeRender()).toMatchObject({
    status: 1,
    stderr: `ashlar: solve the conflicts in ${environment} and \`git add\` them, then run \`pnpm merge:render\`\n`,
  });
  mustGit("checkout", "--theirs", environment);
  mustGit("add", environment);
  edit(environment, "good day", "good evening");
  expect(mergeRender()).toMatchObject({
    status: 1,
    stderr: `ashlar: ${environment} would be rendered but not committed: \`git add\` or undo, then run \`pnpm merge:render\`\n`,
  });
  mustGit("add", environment);
  expect(mergeRender()).toMatchObject({ status: 0, stderr: renderedAnew });
  mustGit("commit", "--no-edit");
  expect(read(greeting)).toContain("text: good evening");
  expectFresh();
});

test("one side removes the app whose manifests the other changes: git stops, and rendering solves it", () => {
  const { root, git, mustGit, mergeRender, edit, commit, branch, expectFresh } = setUp();
  branch("theirs");
  edit(environment, '    greeter("hello"),\n', "");
  commit("no greeter", "--remove", "greeter");
  branch("ours");
  edit(greeter, "plain", "warm");
  commit("warmer");

  expect(git("merge", "--no-edit", "theirs").stdout).toContain(`CONFLICT (modify/delete): ${greeting}`);
  expect(mergeRender()).toMatchObject({ status: 1, stderr: expect.stringContaining("--remove dev/greeter") });
  expect(mergeRender("--remove", "dev/greeter")).toMatchObject({ status: 0, stderr: renderedAnew });
  mustGit("commit", "--no-edit");
  expect(existsSync(join(root, greeting))).toBe(false);
  expectFresh();
});

test("a rebase keeps what it rebases onto, is stale at its end, and rendering makes the rest", () => {
  const { mustGit, ashlar, edit, commit, branch, read } = setUp();
  branch("ours");
  edit(environment, "hello", "welcome");
  commit("another greeting");
  mustGit("switch", "--quiet", "main");
  edit(greeter, "plain", "warm");
  commit("warmer");
  mustGit("rebase", "--quiet", "main", "ours");
  expect(ashlar("render", "--check").status).toBe(1);
  expect(ashlar("render").status).toBe(0);
  expect(read(greeting)).toMatch(/^data:\n {2}text: welcome\n {2}tone: warm$/m);
});

test("without the set-up git merges as text, and the check notices what is stale", () => {
  const { mustGit, ashlar, edit, commit, branch } = gitRepository();
  branch("theirs");
  edit(greeter, 'tone: "plain"', 'tone: text.length > 5 ? "long" : "short"');
  commit("the tone depends on the text");
  branch("ours");
  edit(environment, "hello", "hello, hello");
  commit("a longer greeting");
  mustGit("merge", "--no-edit", "-X", "ours", "theirs");
  expect(ashlar("render", "--check")).toMatchObject({ status: 1, stderr: expect.stringContaining(greeting) });
});

test("a hook of somebody else stays as it is, and the line to add to it is named", () => {
  const { root, mustGit } = gitRepository();
  const hook = join(root, ".git/hooks/pre-merge-commit");
  writeFileSync(hook, "#!/bin/sh\nexit 0\n");
  chmodSync(hook, 0o755);
  expect(setUpMerges(root)).toBe(`add this line to ${hook} (it is there already, and not ours):\n  ${hookCommand}`);
  expect(readFileSync(hook, "utf8")).toBe("#!/bin/sh\nexit 0\n");
  writeFileSync(hook, `#!/bin/sh\n${hookCommand}\n`);
  expect(setUpMerges(root)).toBeUndefined();
  mustGit("config", "core.hooksPath", ".husky");
  expect(setUpMerges(root)).toBe(
    `add this line to ${join(root, ".husky/pre-merge-commit")} (core.hooksPath is .husky, whose hooks are not ours to write):\n  ${hookCommand}`,
  );
});
