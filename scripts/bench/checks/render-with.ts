// Renders a repository with some families of rules, or none: node render-with.ts render FAMILY,… ROOT. What `ashlar render` does, without its
// command line: the rest of what that costs is the same whatever is checked.
import "../../../packages/cli/bin/engine.js";
import type { Judge } from "../../../packages/render/src/render-clusters.ts";

const [, families = "", root = ""] = process.argv.slice(2); // the first word is what engine.js goes by

/** Loads the rules only where some are wanted: loading them is part of what they cost. */
const judgeWith = async (wanted: ReadonlySet<string>): Promise<Judge | undefined> => {
  if (wanted.has("none")) return undefined;
  const { checkFolders } = await import("../../../packages/render/src/check/check-folders.ts");
  const { schemaRules } = await import("../../../packages/checks/src/schema/schema-rules.ts");
  const ofSchema = new Set(Object.values(schemaRules).map(({ name }) => name));
  return checkFolders([], ({ name, family }) => wanted.has(family) || (wanted.has("schema") && ofSchema.has(name)));
};

const { bundleMemory } = await import("../../../packages/render/src/load/bundle-memory.ts");
const { loadEnvironments } = await import("../../../packages/render/src/load/load-environments.ts");
const { renderClusters } = await import("../../../packages/render/src/render-clusters.ts");
const { stateFolder } = await import("../../../packages/render/src/write/state-folder.ts");
const { writeTree } = await import("../../../packages/render/src/write/write-tree.ts");

const judge = await judgeWith(new Set(families.split(",")));
const state = stateFolder(root);
const loaded = await loadEnvironments(root, { memory: bundleMemory(root, state.folder) });
const rendering = renderClusters(loaded.clusters, ({ path, text }) => ({ path, text }), judge);
const tree = writeTree(root, rendering.files, { state });
const problems = [...loaded.problems, ...rendering.problems, ...tree.problems];
for (const { rule, message } of problems) console.error(`${rule}: ${message}`);
process.exitCode = problems.length > 0 || rendering.files.length === 0 ? 1 : 0;
