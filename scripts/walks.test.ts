import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyRepository } from "./testing/copy-repository.ts";
import { workspace } from "./testing/copy-workspace.ts";

interface Walk {
  readonly title: string;
  /** What a person changes. */
  readonly patch: string;
  /** Flags after `npm start --`. */
  readonly flags: readonly string[];
  /** What git is asked after rendering: `status --short clusters`. */
  readonly question: readonly string[];
  readonly answer: string;
}

/** The walks as the README tells them: a heading, a diff, and a console with the command and what came of it. */
const walks: readonly Walk[] = readFileSync(join(workspace, "README.md"), "utf8")
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const block = (language: string) => section.match(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms"))?.[1] ?? "";
    const [start = "", git = "", ...answer] = block("console").split("\n");
    const [flags, question] = [start.split(" ").slice(4), git.split(" ").slice(2)];
    return { title: section.split("\n")[0] ?? "", patch: block("diff"), flags, question, answer: answer.join("\n") };
  });

/** Changed files outside `clusters/`, each with the lines added and removed. */
const changed = (numstat: string) =>
  numstat
    .split("\n")
    .filter((row) => row !== "" && !row.includes("\tclusters/"))
    .map((row) => row.split("\t"));

const expected: Record<string, readonly (readonly string[])[]> = {
  "Change the replica count of one app in prod": [["1", "1", "environments/prod.ts"]],
  "Add a new app": [
    ["28", "0", "apps/hello/app.ts"],
    ["2", "0", "environments/dev.ts"],
  ],
  "Swap the gateway provider of prod": [["1", "2", "environments/prod.ts"]],
  "Swap where traces are kept": [["1", "2", "environments/prod.ts"]],
};

test("the README tells these walks", () => {
  expect(walks.map(({ title }) => title)).toEqual(Object.keys(expected));
});

test.each(walks)("$title", ({ title, patch, flags, question, answer }) => {
  const { root, ashlar, git } = copyRepository("clusters");
  writeFileSync(join(root, ".gitignore"), "node_modules\n");
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "before");
  writeFileSync(join(root, ".git", "walk.diff"), patch);
  git("apply", join(root, ".git", "walk.diff"));
  ashlar(["render", ...flags]);
  expect(git(...question)).toBe(answer);
  git("add", ".");
  expect(changed(git("diff", "--cached", "--numstat", "--no-renames"))).toEqual(expected[title]);
});
