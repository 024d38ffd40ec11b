import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Review } from "@ashlar/review";
import { copyWorkspace, workspace } from "../testing/copy-workspace.ts";
import type { Example } from "./example.ts";
import { sampleIn } from "./sample.ts";

/** What becomes of an example. */
export interface Ran {
  /** The comment on its pull request, without the ids of its commits. */
  readonly comment: string;
  readonly review: Review;
  /** A line of a file, as it stands on one of the sides. */
  readonly textAt: (side: "before" | "after", file: string, line: number) => string;
  /** The lines of modules that it changes, as they were and as they are. */
  readonly touched: ReadonlySet<string>;
}

/** A copy of the sample with its history, in which one example after the other is tried. */
export interface Examples {
  readonly run: (example: Example) => Ran;
}

const cli = join(workspace, "packages/cli/bin/ashlar.js");

/** @param root an empty folder */
export const examplesIn = (root: string): Examples => {
  copyWorkspace(root, "clusters", "docs", ".github");
  const env = { PATH: process.env.PATH, HOME: root, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=Author", "-c", "user.email=author@example.com", "-c", "gc.auto=0", ...args], {
      cwd: root,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  const ashlar = (...args: readonly string[]) =>
    spawnSync(process.execPath, [cli, ...args, "--root", root], { cwd: tmpdir(), env, encoding: "utf8" });
  writeFileSync(join(root, ".gitignore"), "node_modules\nout\n");
  git("init", "--quiet", "--initial-branch", "main");
  git("add", "--all");
  git("commit", "--quiet", "--message", "The sample");
  /** Makes a change, renders what it means and commits it. */
  const commit = (message: string, edit: Example["edit"], flags: readonly string[]): void => {
    let modules = false;
    edit(
      sampleIn(root, () => {
        modules = true;
      }),
    );
    const rendered = modules ? ashlar("render", ...flags) : undefined;
    if (rendered !== undefined && rendered.status !== 0) throw new Error(`${message} does not render:\n${rendered.stderr}`);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", message);
  };
  const out = join(root, "out");
  const review = (format: string, ...more: readonly string[]): string => {
    const { stdout, stderr, status } = ashlar("review", "base", "change", "--format", format, ...more);
    if (status === 2) throw new Error(stderr);
    return stdout;
  };
  const acknowledge = (): void => {
    const { gate } = JSON.parse(review("json")) as { readonly gate: { readonly blocked: readonly { readonly trailer: string }[] } };
    git("commit", "--quiet", "--allow-empty", "--message", ["Mean it", "", ...gate.blocked.map(({ trailer }) => trailer)].join("\n"));
  };
  const touched = (): ReadonlySet<string> =>
    new Set(
      git("diff", "--unified=0", "base", "change", "--", ".", ":!clusters")
        .split("\n")
        .filter((line) => /^[-+](?![-+]{2} )/.test(line))
        .map((line) => line.slice(1).trim()),
    );
  const run = ({ title, edit, before, flags = [], acknowledged }: Example): Ran => {
    git("checkout", "--quiet", "-B", "base", "main");
    if (before !== undefined) commit("What was there before", before, []);
    git("checkout", "--quiet", "-B", "change");
    commit(title, edit, flags);
    if (acknowledged) acknowledge();
    review("text", "--write", out);
    const [base, change] = ["base", "change"].map((name) => git("rev-parse", name).trim());
    return {
      comment: readFileSync(join(out, "review.md"), "utf8").replaceAll("`base` → `change`", "`main` → `change`"),
      review: JSON.parse(readFileSync(join(out, "review.json"), "utf8")) as Review,
      textAt: (side, file, line) =>
        git("show", `${side === "before" ? base : change}:${file}`)
          .split("\n")
          [line - 1]?.trim() ?? "",
      touched: touched(),
    };
  };
  return { run };
};
