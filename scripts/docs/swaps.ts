// Writes docs/swaps.md: pnpm docs:swaps
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allExamples } from "../bricks/examples.ts";
import { moves } from "../bricks/moves.ts";
import { swaps } from "../bricks/swaps.ts";
import { swapPage } from "./swap-page.ts";

const examples = await allExamples();
writeFileSync(join(import.meta.dirname, "../../docs/swaps.md"), swapPage(await swaps(examples), await moves(examples), examples));
