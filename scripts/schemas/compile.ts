// Compiles what was recorded, with ajv, into packages/schemas/compiled: pnpm schemas:compile
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compiledModules } from "./compiled-modules.ts";
import { compiledFolder } from "./places.ts";

const modules = compiledModules();
rmSync(compiledFolder, { recursive: true, force: true });
mkdirSync(compiledFolder, { recursive: true });
for (const [name, text] of modules) writeFileSync(join(compiledFolder, name), text);
const bytes = [...modules.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`${modules.size} files, ${Math.round(bytes / 1000)} kB`);
