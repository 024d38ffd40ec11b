import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { workspace } from "../testing/copy-workspace.ts";
import type { Example } from "./example.ts";
import { parts, example as several } from "./examples/change-several-things.ts";
import { commentsFolder, examplesPage } from "./page.ts";
import { readExamples } from "./read-examples.ts";
import { examplesIn, type Ran } from "./run-example.ts";
import { toldLines } from "./told-lines.ts";

const examples = await readExamples();
const root = mkdtempSync(join(tmpdir(), "ashlar-examples-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const sample = examplesIn(root);

const done = new Map<Example, Ran>();
const ran = (example: Example): Ran => {
  const known = done.get(example) ?? sample.run(example);
  done.set(example, known);
  return known;
};

const doc = (name: string): string => readFileSync(join(workspace, commentsFolder, name), "utf8");

test("there are thirty at least, each with its comment, and no comment without one", () => {
  expect(examples.length).toBeGreaterThanOrEqual(30);
  const comments = globSync("*.md", { cwd: join(workspace, commentsFolder) }).map((file) => basename(file, ".md"));
  expect(comments.sort()).toEqual(["README", ...examples.map(([name]) => name)].sort());
  expect(doc("README.md")).toBe(examplesPage(examples));
});

test.each(examples)("%s has the comment that stands in the docs: pnpm docs:examples", (name, example) => {
  const { comment } = ran(example);
  expect(comment).toBe(doc(`${name}.md`));
  expect(comment.length).toBeLessThanOrEqual(65_536);
});

test("where only one thing is done, no finding leads to a line that it did not change", { timeout: 600_000 }, () => {
  for (const [name, example] of examples) {
    const { review, textAt, touched } = ran(example);
    for (const { key, changed } of toldLines(review))
      if (changed !== undefined) expect(touched, `${name}: ${key}`).toContain(textAt(changed.side, changed.file, changed.line));
  }
});

test("where several things are done at once, each finding leads to the line of the thing that brings it about when it is done alone", {
  timeout: 600_000,
}, () => {
  const causes = new Map<string, Set<string>>();
  for (const part of parts) {
    const { review, touched } = ran(part);
    for (const { key } of toldLines(review)) causes.set(key, new Set([...(causes.get(key) ?? []), ...touched]));
  }
  const { review, textAt } = ran(several);
  const known = toldLines(review).filter(({ key }) => causes.has(key));
  const led = known.flatMap(({ key, changed }) =>
    changed === undefined ? [] : [{ key, text: textAt(changed.side, changed.file, changed.line) }],
  );
  expect(led.filter(({ key, text }) => !causes.get(key)?.has(text))).toEqual([]);
  expect(led.length / known.length).toBeGreaterThan(0.6);
});
