import { execFile, spawnSync } from "node:child_process";
import { Refusal } from "./refusal.ts";

export interface GitAnswer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** In English, and never asking anybody anything. */
export const gitEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" });

/** Runs git in a folder, without a shell, in English, and never asking anybody anything. Throws a Refusal where there is no git. */
export const runGit = (root: string, ...args: readonly string[]): GitAnswer => {
  const { status, stdout, stderr, error } = spawnSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ["ignore", "pipe", "pipe"],
    env: gitEnvironment(),
  });
  if (error !== undefined) throw new Refusal({ rule: "git-failed", message: `git does not run: ${error.message}` });
  return { status: status ?? 1, out: stdout, err: stderr };
};

const atMost = 300;

/** What git says on stderr, as one line: without its hints, and without naming the place again. */
export const reasonOf = (text: string): string => {
  const line = text
    .split(/[\r\n]+/)
    .map((each) => each.replace(/^((fatal|error|remote): *)+/, "").trim())
    .filter((each) => each !== "" && !/^(hint:|failed to push some refs|Please make sure|and the repository exists)/.test(each))
    .join("; ");
  return line.length > atMost ? `${line.slice(0, atMost - 1)}…` : line;
};

/** What git prints; throws a Refusal with git's reason where it fails. */
export const askGit = (root: string, ...args: readonly string[]): string => {
  const { status, out, err } = runGit(root, ...args);
  if (status !== 0)
    throw new Refusal({ rule: "git-failed", message: `git ${args[0]} failed: ${reasonOf(err) || `it ended with status ${status}`}` });
  return out;
};

/** The same, without keeping anything else waiting. */
export const askGitSoon = (root: string, ...args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { cwd: root, maxBuffer: Number.POSITIVE_INFINITY, env: gitEnvironment() };
    execFile("git", args, options, (error, out, err) => {
      if (error === null) return resolve(out);
      const reason = typeof error.code === "string" ? error.message : reasonOf(err) || `it ended with status ${error.code}`;
      reject(new Refusal({ rule: "git-failed", message: `git ${args[0]} failed: ${reason}` }));
    }).stdin?.end();
  });
