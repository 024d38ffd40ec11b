import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { main } from "../main.ts";

const workspace = fileURLToPath(new URL("../../../..", import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface TempRepository {
  readonly root: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly read: (path: string) => string;
  /** Every file below a folder with its content. */
  readonly tree: (folder: string) => Readonly<Record<string, string>>;
  /** Runs the command line in this repository. */
  readonly ashlar: (...args: readonly string[]) => Promise<Ran>;
}

/** A repository of its own in a folder of its own, gone when the test ends. Packages are the workspace's. */
export const tempRepository = (files: Readonly<Record<string, string>>): TempRepository => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ashlar-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ["apps", "environments"]) {
    mkdirSync(join(root, name), { recursive: true });
    symlinkSync(join(workspace, name, "node_modules"), join(root, name, "node_modules"));
  }
  const write: TempRepository["write"] = (texts) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write(files);
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), "utf8"),
    tree: (folder) => {
      try {
        const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
        return Object.fromEntries(
          entries
            .map(({ parentPath, name }) => join(parentPath, name))
            .sort()
            .map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")]),
        );
      } catch {
        return {};
      }
    },
    ashlar: async (...args) => {
      const ran = { out: "", err: "" };
      const code = await main(args, { out: (text) => (ran.out += text), err: (text) => (ran.err += text), cwd: root, colour: false });
      return { code, ...ran };
    },
  };
};
