import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { workspace } from "../../testing/copy-workspace.ts";
import type { EventPayload } from "../subject.ts";
import { fakeGitHub } from "./fake-github.ts";
import { manifests } from "./manifests.ts";
import { scriptsOf } from "./scripts-of.ts";

const run = (root: string, env: Readonly<Record<string, string>>, program: string, args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("close", (code) => resolve({ code: code ?? -1, said }));
  });

/**
 * A repository on "GitHub" with a clone of its main, in which the steps of review.yaml are run by a shell as they stand there; `npm run
 * ashlar --` is this workspace's command.
 */
export const reviewRun = async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "review-run-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const remote = join(folder, "remote.git");
  const author = join(folder, "author");
  const clone = join(folder, "clone");
  const temp = join(folder, "temp");
  const git = (root: string, ...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], { cwd: root, encoding: "utf8" }).trim();
  const write = (path: string, text: string): void => {
    mkdirSync(join(author, path, ".."), { recursive: true });
    writeFileSync(join(author, path), text);
  };
  /** Commits in the author's clone, and pushes to a ref of the remote. */
  const push = (ref: string, message: string): string => {
    git(author, "add", "--all");
    git(author, "commit", "--quiet", "--message", message);
    git(author, "push", "--quiet", "--force", "origin", `HEAD:${ref}`);
    return git(author, "rev-parse", "HEAD");
  };
  git(folder, "init", "--quiet", "--bare", "--initial-branch", "main", remote);
  git(folder, "init", "--quiet", author);
  git(author, "remote", "add", "origin", remote);
  for (const [path, text] of Object.entries(manifests)) write(path, text);
  write("environments/dev.ts", "");
  write("package.json", JSON.stringify({ private: true, type: "module", scripts: { ashlar: "ashlar" } }));
  const base = push("refs/heads/main", "a shop");
  git(folder, "clone", "--quiet", remote, clone);

  const github = await fakeGitHub();
  const env = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
    PATH: [join(workspace, "node_modules/.bin"), process.env.PATH].join(":"),
    HOME: folder,
    RUNNER_TEMP: temp,
    GITHUB_TOKEN: "token",
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "example/ashlar",
    GITHUB_RUN_ID: "1",
    GITHUB_EVENT_PATH: join(temp, "event.json"),
    GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"),
    FOLDER: join(temp, "review"),
    REPOSITORY_URL: "https://github.com/example/ashlar",
    ...files,
  });

  /** Runs the jobs of the workflow for an event; resolves to what its steps printed. */
  const workflow = async (event: EventPayload): Promise<string> => {
    rmSync(temp, { recursive: true, force: true });
    mkdirSync(temp);
    writeFileSync(join(temp, "event.json"), JSON.stringify(event));
    writeFileSync(join(temp, "output"), "");
    const said: string[] = [];
    const step = async (script: string, more: Readonly<Record<string, string>> = {}): Promise<void> => {
      const text = script.replaceAll("node scripts/", `node ${workspace}/scripts/`);
      said.push((await run(clone, env(more), "bash", ["-e", "-c", text])).said);
    };
    const [prepare = "", review = ""] = scriptsOf("review");
    await step(prepare);
    const output = Object.fromEntries(
      readFileSync(join(temp, "output"), "utf8")
        .split("\n")
        .map((line) => line.split("=")),
    );
    if (output.sha === undefined) return said.join("");
    if (output.head !== undefined) await step(review, { BASE: output.base, HEAD: output.head, SHA: output.sha });
    for (const script of scriptsOf("publish")) await step(script);
    return said.join("");
  };
  return { ...github, base, clone, git: (...args: readonly string[]) => git(author, ...args), write, push, workflow, manifests };
};
