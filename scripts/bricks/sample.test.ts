import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brickEntries } from "./examples.ts";

const environments = join(import.meta.dirname, "../../environments");
const text = globSync("*.ts", { cwd: environments })
  .map((file) => readFileSync(join(environments, file), "utf8"))
  .join("\n");

test("every brick is in use somewhere in the sample", () => {
  expect(brickEntries().filter((entry) => !text.includes(`"@ashlar/platform/${entry}"`))).toEqual([]);
});
