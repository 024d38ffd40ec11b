// Holds this repository's own history against its gate: each commit that changed clusters/ since there is a policy passes by itself, or by
// what it acknowledges. Run: pnpm review:own
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const git = (...args: readonly string[]): readonly string[] =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
const exists = (commit: string): boolean => spawnSync("git", ["cat-file", "-e", `${commit}^{commit}`], { cwd: root }).status === 0;

const [first] = git("log", "--diff-filter=A", "--format=%H", "--reverse", "--", ".github/review.json");
const since = first === undefined ? [] : git("rev-list", "--reverse", "--first-parent", `${first}..HEAD`, "--", "clusters");
// A shallow clone lacks what came before its first commit.
const known = since.filter((commit) => exists(`${commit}^`));

const blocked = known.filter((commit) => {
  const cli = join(root, "packages/cli/bin/ashlar.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "review", `${commit}^`, commit, "--root", root], {
    encoding: "utf8",
  });
  const [subject = ""] = git("log", "--max-count=1", "--format=%h %s", commit);
  console.log(`${status === 0 ? "passes " : "BLOCKED"}  ${subject}`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status !== 0;
});
const left = since.length - known.length;
console.log(
  `${known.length} commits to clusters/ since there is a gate, ${blocked.length} blocked${left > 0 ? `; ${left} not looked at, for this clone is shallow` : ""}`,
);
process.exitCode = blocked.length > 0 ? 1 : 0;
