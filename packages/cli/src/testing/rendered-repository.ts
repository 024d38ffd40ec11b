import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { smallApp, smallEnvironment } from "./small-environment.ts";
import { tempRepository } from "./temp-repository.ts";

/** The app `shop` of this repository makes these objects, given as code. */
export const shopWith = (objects: string): Readonly<Record<string, string>> => ({ "apps/shop/app.ts": smallApp("shop", objects) });

/**
 * A repository with one cluster `dev` and one app `shop`, rendered and committed. No configuration of the user's git reaches it.
 * @param objects of the app, as code
 */
export const renderedRepository = async (objects: string, environment = smallEnvironment("shop()", { imports: shopImport })) => {
  process.env.GIT_CONFIG_GLOBAL = "/dev/null";
  process.env.GIT_CONFIG_SYSTEM = "/dev/null";
  const repository = tempRepository({ "environments/dev.ts": environment, ".gitignore": "node_modules\n", ...shopWith(objects) });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, {
      cwd: repository.root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        GIT_AUTHOR_NAME: "Ada Byron",
        GIT_AUTHOR_EMAIL: "ada@example.com",
        GIT_AUTHOR_DATE: "2026-11-23T03:12:49+01:00",
        GIT_COMMITTER_NAME: "test",
        GIT_COMMITTER_EMAIL: "test@example.com",
      },
    }).trim();
  /** Writes files and commits all there is; resolves to the id. */
  const commit = (subject: string, files: Readonly<Record<string, string>> = {}): string => {
    repository.write(files);
    git("add", "--all");
    git("commit", "--quiet", "--message", subject);
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch", "main");
  const { code, err } = await repository.ashlar("render");
  expect(code, err).toBe(0);
  const first = commit("Render the shop");
  return {
    ...repository,
    git,
    commit,
    first,
    /** What the last render left in the work tree's own memory is gone, as in a fresh clone. */
    forget: (): void => rmSync(join(repository.root, ".git/ashlar"), { recursive: true, force: true }),
    /** Edits a file as a person would. */
    edit: (path: string, from: string, to: string): void => {
      const text = repository.read(path);
      expect(text).toContain(from);
      repository.write({ [path]: text.replace(from, to) });
    },
  };
};

export const shopImport = `import { shop } from "../apps/shop/app.ts";`;
