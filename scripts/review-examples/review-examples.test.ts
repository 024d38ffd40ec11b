import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { workspace } from "../testing/copy-workspace.ts";
import { commentsFolder, examplesPage } from "./page.ts";
import { readExamples } from "./read-examples.ts";
import { examplesIn } from "./run-example.ts";

const examples = await readExamples();
const root = mkdtempSync(join(tmpdir(), "ashlar-examples-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const sample = examplesIn(root);

const doc = (name: string): string => readFileSync(join(workspace, commentsFolder, name), "utf8");

test("there are thirty at least, each with its comment, and no comment without one", () => {
  expect(examples.length).toBeGreaterThanOrEqual(30);
  const comments = globSync("*.md", { cwd: join(workspace, commentsFolder) }).map((file) => basename(file, ".md"));
  expect(comments.sort()).toEqual(["README", ...examples.map(([name]) => name)].sort());
  expect(doc("README.md")).toBe(examplesPage(examples));
});

test.each(examples)("%s has the comment that stands in the docs: pnpm docs:examples", (name, example) => {
  const comment = sample.comment(example);
  expect(comment).toBe(doc(`${name}.md`));
  expect(comment.length).toBeLessThanOrEqual(65_536);
});
