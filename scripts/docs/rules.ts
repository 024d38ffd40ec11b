// Writes docs/rules.md: pnpm docs:rules
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ruleTable } from "./rule-table.ts";

writeFileSync(fileURLToPath(new URL("../../docs/rules.md", import.meta.url)), ruleTable());
