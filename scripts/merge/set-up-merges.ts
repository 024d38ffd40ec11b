import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { gitDo, gitText } from "./git.ts";

const mark = "# ashlar: renders clusters/ anew from the merged TypeScript";

/** What the hook runs, from the repository's root. A branch from before the launcher has nothing to run. */
export const hookCommand = "[ ! -f scripts/bring.mjs ] || node scripts/bring.mjs merge:render --hook";

/**
 * The driver, called for every rendered file that both sides changed or added (gitattributes, "Defining a custom merge
 * driver"): it leaves ours as it is, which a shell does without starting Node, and says so. git quotes %P itself.
 */
const driver = 'echo "ashlar: both sides changed" %P"; ours is kept until it is rendered anew" >&2';

/**
 * Tells this clone's git how to merge rendered files. A hook that is somebody else's is left as it is.
 * @returns what a person must still do; undefined if nothing
 */
export const setUpMerges = (root: string, command = hookCommand): string | undefined => {
  const configured =
    gitDo(root, "config", "--local", "merge.ashlar.name", "rendered manifests: keep ours, then render") &&
    gitDo(root, "config", "--local", "merge.ashlar.driver", driver);
  if (!configured) return "git's configuration cannot be written: see what git says above";
  const hook = resolve(root, gitText(root, "rev-parse", "--git-path", "hooks/pre-merge-commit").trim());
  const shared = gitText(root, "config", "core.hooksPath").trim();
  const there = existsSync(hook) ? readFileSync(hook, "utf8") : undefined;
  if (there?.includes("merge:render") || there?.includes(mark)) return undefined;
  if (there !== undefined || shared !== "") {
    const why =
      there === undefined ? `core.hooksPath is ${shared}, whose hooks are not ours to write` : "it is there already, and not ours";
    return `add this line to ${hook} (${why}):\n  ${command}`;
  }
  mkdirSync(dirname(hook), { recursive: true });
  writeFileSync(hook, `#!/bin/sh\n${mark} (CONTRIBUTING.md, "Merging")\n${command}\n`);
  chmodSync(hook, 0o755);
  return undefined;
};
