// Writes docs/review-examples/: pnpm docs:examples [NAME…]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workspace } from "../testing/copy-workspace.ts";
import { commentsFolder, examplesPage } from "./page.ts";
import { readExamples } from "./read-examples.ts";
import { examplesIn } from "./run-example.ts";

const wanted = process.argv.slice(2);
const examples = await readExamples();
const root = mkdtempSync(join(tmpdir(), "ashlar-examples-"));
try {
  const { run } = examplesIn(root);
  const folder = join(workspace, commentsFolder);
  mkdirSync(folder, { recursive: true });
  for (const [name, example] of examples) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    try {
      writeFileSync(join(folder, `${name}.md`), run(example).comment);
      console.log(name);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  writeFileSync(join(folder, "README.md"), examplesPage(examples));
} finally {
  rmSync(root, { recursive: true, force: true });
}
