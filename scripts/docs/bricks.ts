// Writes what is made of the bricks' own facts: pnpm docs:bricks
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brickPages } from "./brick-pages.ts";

const root = join(import.meta.dirname, "../..");
for (const [path, text] of Object.entries(await brickPages())) writeFileSync(join(root, path), text);
