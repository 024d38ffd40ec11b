// Writes docs/dangers.md and docs/review.schema.json: pnpm docs:dangers
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { jsonSchema } from "@ashlar/review";
import { dangerTable } from "./danger-table.ts";

const at = (name: string): string => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));

writeFileSync(at("dangers.md"), dangerTable());
writeFileSync(at("review.schema.json"), `${JSON.stringify(jsonSchema, null, 2)}\n`);
