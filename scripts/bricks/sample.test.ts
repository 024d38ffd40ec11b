import { globSync, mkdtempDisposableSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleMemory, loadEnvironments } from "@ashlar/render";
import { expect, test } from "vitest";
import { brickEntries } from "./examples.ts";

const root = join(import.meta.dirname, "../..");
const environments = join(root, "environments");
const text = globSync("*.ts", { cwd: environments })
  .map((file) => readFileSync(join(environments, file), "utf8"))
  .join("\n");

test("every brick is in use somewhere in the sample", () => {
  expect(brickEntries().filter((entry) => !text.includes(`"@ashlar/platform/${entry}"`))).toEqual([]);
});

test("the sample comes to the same each time, as far as its text tells: a render of what did not change is over before it starts", async () => {
  using state = mkdtempDisposableSync(join(tmpdir(), "ashlar-sample-"));
  const memory = bundleMemory(root, state.path);
  await loadEnvironments(root, { memory });
  expect(memory.inputs()).toBeDefined();
});
