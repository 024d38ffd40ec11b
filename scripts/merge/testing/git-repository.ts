import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, onTestFinished } from "vitest";

const workspace = fileURLToPath(new URL("../../..", import.meta.url));
const renderScript = join(workspace, "scripts/merge-render.ts");

/** What the hook of a test runs: this workspace's script instead of the clone's own. */
export const testHook = `"${process.execPath}" "${renderScript}" --hook`;

const app = (name: string, tone: string): string => `import type { App } from "@ashlar/model";

export const ${name} = (text: string): App => ({
  name: "${name}",
  namespace: "${name}",
  team: "shop",
  objects: () => [{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "${name}" }, data: { text, tone: "${tone}" } }],
});
`;

const environment = `import { cluster, environment } from "@ashlar/model";
import { greeter } from "../apps/greeter/app.ts";
import { teller } from "../apps/teller/app.ts";

export const dev = cluster({
  name: "dev",
  environment: environment({ name: "dev" }),
  kubernetes: "1.36",
  cloud: { provider: "gke" },
  git: { repo: "https://github.com/example/infra.git", revision: "refs/heads/main" },
  platform: {},
  apps: [
    greeter("hello"),
    teller("once upon a time"),
  ],
});
`;

const inFolder = (root: string) => {
  const env = { PATH: [join(workspace, "node_modules/.bin"), process.env.PATH].join(delimiter), HOME: root, GIT_EDITOR: "true" };
  const run = (program: string, ...args: readonly string[]) => spawnSync(program, args, { cwd: root, encoding: "utf8", env });
  const must = (program: string, ...args: readonly string[]): string => {
    const { status, stdout, stderr } = run(program, ...args);
    expect(status, `${program} ${args.join(" ")}: ${stdout}${stderr}`).toBe(0);
    return stdout;
  };
  const commit = (message: string, ...flags: readonly string[]): void => {
    must("ashlar", "render", ...flags);
    must("git", "add", "--all");
    must("git", "commit", "--quiet", "--message", message);
  };
  return { run, must, commit };
};

const temporary = (): string => realpathSync(mkdtempSync(join(tmpdir(), "merge-test-")));

/** Rendered and committed once; each test gets a copy. */
const makeTemplate = (): string => {
  const root = temporary();
  const { must, commit } = inFolder(root);
  const texts = {
    "apps/greeter/app.ts": app("greeter", "plain"),
    "apps/teller/app.ts": app("teller", "solemn"),
    "environments/dev.ts": environment,
    ".gitignore": "node_modules\n",
    ".gitattributes": readFileSync(join(workspace, ".gitattributes"), "utf8"),
  };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const name of ["apps", "environments"]) symlinkSync(join(workspace, name, "node_modules"), join(root, name, "node_modules"));
  must("git", "init", "--quiet", "--initial-branch", "main");
  must("git", "config", "user.name", "test");
  must("git", "config", "user.email", "test@example.com");
  commit("two apps");
  return root;
};

let template: string | undefined;
afterAll(() => {
  if (template !== undefined) rmSync(template, { recursive: true, force: true });
});

/** A git repository of two small apps in one cluster, rendered and committed on `main`, gone when the test ends. */
export const gitRepository = () => {
  template ??= makeTemplate();
  const root = temporary();
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(template, root, { recursive: true, verbatimSymlinks: true });
  const { run, must, commit } = inFolder(root);
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  return {
    root,
    read,
    /** Renders and commits; the flags are those of `ashlar render`. */
    commit,
    git: (...args: readonly string[]) => run("git", ...args),
    mustGit: (...args: readonly string[]): string => must("git", ...args),
    ashlar: (...args: readonly string[]) => run("ashlar", ...args),
    mergeRender: (...flags: readonly string[]) => run(process.execPath, renderScript, ...flags),
    edit: (path: string, from: string, to: string): void => {
      expect(read(path)).toContain(from);
      writeFileSync(join(root, path), read(path).replace(from, to));
    },
    branch: (name: string): string => must("git", "switch", "--quiet", "--create", name, "main"),
    /** The work tree is clean, and clusters/ is what its modules render. */
    expectFresh: (): void => {
      expect(must("git", "status", "--porcelain")).toBe("");
      must("ashlar", "render", "--check");
    },
  };
};
