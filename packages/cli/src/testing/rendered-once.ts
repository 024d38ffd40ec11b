import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { configMap, smallApp, smallEnvironment } from "./small-environment.ts";
import { type TempRepository, tempRepository } from "./temp-repository.ts";

const imports = `import { shop } from "../apps/shop/app.ts";\nimport images from "./dev.images.json" with { type: "json" };\nexport const used = images;`;

export interface RenderedOnce extends TempRepository {
  /** Changes a text that a render left in its state folder. */
  readonly tamper: (name: string, change: (text: string) => string) => void;
  readonly remembered: (name: string) => string;
  readonly inode: (name: string) => number;
}

/** A repository with git that rendered once: one app `shop` with the objects given as code. */
export const renderedOnce = async (objects = configMap("before")): Promise<RenderedOnce> => {
  const repository = tempRepository({
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/objects/keep": "",
    ".git/refs/keep": "",
    "environments/dev.ts": smallEnvironment("shop()", { imports }),
    "environments/dev.images.json": `{ "shop": "example.com/shop:v1" }\n`,
    "apps/shop/app.ts": smallApp("shop", objects),
  });
  expect((await repository.ashlar("render")).code).toBe(0);
  const file = (name: string) => join(repository.root, ".git/ashlar/root", name);
  const remembered = (name: string) => readFileSync(file(name), "utf8");
  const inode = (name: string) => statSync(file(name)).ino;
  return { ...repository, remembered, inode, tamper: (name, change) => writeFileSync(file(name), change(remembered(name))) };
};
