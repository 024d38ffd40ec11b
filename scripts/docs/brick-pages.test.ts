import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brickPages } from "./brick-pages.ts";

test("what is made of the bricks' facts is what they say today: pnpm docs:bricks", async () => {
  for (const [path, text] of Object.entries(await brickPages()))
    expect(readFileSync(join(import.meta.dirname, "../..", path), "utf8"), path).toBe(text);
});
