// Tries bricks in a scratch cluster: pnpm bricks:try [LAYER/BRICK]
import { brickNeeds } from "./brick-needs.ts";
import { loadableExamples } from "./examples.ts";
import { tryBricks } from "./try-bricks.ts";

const [only] = process.argv.slice(2);
const examples = await loadableExamples();
const needs = brickNeeds(examples);
for (const example of examples.filter(({ entry }) => only === undefined || entry === only)) {
  const { problems, manifests, limits } = await tryBricks([example], examples, needs);
  process.stdout.write(`${example.entry}: ${manifests} manifests, ${problems.length} problems\n`);
  for (const { message } of limits) process.stdout.write(`  limit  ${message}\n`);
  for (const { severity = "error", rule, app, object, pointer, message, remedy } of problems)
    process.stdout.write(`  ${severity} ${rule}  ${app ?? ""} ${object ?? ""} ${pointer ?? ""}\n    ${message}; ${remedy ?? ""}\n`);
}
