// Holds this repository's own history against its gate: each of the last commits that changed clusters/ passes by itself, or by what it
// acknowledges. Those of before there was a gate are reviewed all the same, and told. Run: pnpm review:own
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** So many commits are looked at. */
const last = 20;

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = join(root, "packages/cli/bin/ashlar.js");
const git = (...args: readonly string[]): readonly string[] =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
const succeeds = (...args: readonly string[]): boolean => spawnSync("git", args, { cwd: root }).status === 0;

const [gate] = git("log", "--diff-filter=A", "--format=%H", "--reverse", "--", ".github/review.json");
const commits = git("rev-list", "--first-parent", `--max-count=${last}`, "HEAD", "--", "clusters").toReversed();
// A shallow clone lacks what came before its first commit.
const known = commits.filter((commit) => succeeds("cat-file", "-e", `${commit}^^{commit}`));

const failed = known.filter((commit) => {
  const isHeld = gate !== undefined && succeeds("merge-base", "--is-ancestor", gate, commit);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "review", `${commit}^`, commit, "--root", root], {
    encoding: "utf8",
  });
  const [subject = ""] = git("log", "--max-count=1", "--format=%h %s", commit);
  const verdict = status === 0 ? "passes" : isHeld ? "BLOCKED" : "before";
  const counts =
    stdout
      .trim()
      .split("\n")
      .at(-1)
      ?.replace(/^\w+ +/, "") ?? "";
  console.log(`${verdict.padEnd(8)} ${subject}\n         ${counts}`);
  const fails = status === null || status > 1 || (status === 1 && isHeld);
  if (fails) console.log(`${stdout}${stderr}`);
  return fails;
});
const left = commits.length - known.length;
console.log(
  `the last ${known.length} commits to clusters/: ${failed.length} blocked${left > 0 ? `; ${left} not looked at, for this clone is shallow` : ""}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
