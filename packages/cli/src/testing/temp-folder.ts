import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../main.ts";
import type { Ran } from "./temp-repository.ts";

/** A folder that is no repository, gone when the test ends, and the command line in it. */
export const tempFolder = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ashlar-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const ashlar = async (...args: readonly string[]): Promise<Ran> => {
    const ran = { out: "", err: "" };
    const code = await main(args, { out: (text) => (ran.out += text), err: (text) => (ran.err += text), cwd: folder, colour: false });
    return { code, ...ran };
  };
  return { folder, ashlar };
};
