import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configMap, smallApp, smallEnvironment } from "./testing/small-environment.ts";
import { tempRepository } from "./testing/temp-repository.ts";

const imports = `import { shop } from "../apps/shop/app.ts";\nimport images from "./dev.images.json" with { type: "json" };\nexport const used = images;`;

/** A repository with git that rendered once, so that the next render may take the bundle it remembers. */
const renderedOnce = async () => {
  const repository = tempRepository({
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/objects/keep": "",
    ".git/refs/keep": "",
    "environments/dev.ts": smallEnvironment("shop()", { imports }),
    "environments/dev.images.json": `{ "shop": "example.com/shop:v1" }\n`,
    "apps/shop/app.ts": smallApp("shop", configMap("before")),
  });
  expect((await repository.ashlar("render")).code).toBe(0);
  return { ...repository, memory: join(repository.root, ".git/ashlar/root/bundle") };
};

const manifest = "clusters/dev/apps/shop/configmap-after.yaml";

test("the next render takes the bundle that stands in memory", async () => {
  const { ashlar, memory, read } = await renderedOnce();
  const file = join(memory, "memory.json");
  const made = JSON.parse(readFileSync(file, "utf8"));
  expect(made.files).toContain("apps/shop/app.ts");
  // Whoever makes a bundle anew puts a new file in the place of the old.
  const { ino } = statSync(file);
  expect((await ashlar("render")).out).toContain("unchanged");
  expect(statSync(file).ino).toBe(ino);
  expect(read("clusters/dev/apps/shop/configmap-before.yaml")).toContain("name: before");
});

test("a module that changed is seen", async () => {
  const { ashlar, write, read } = await renderedOnce();
  write({ "apps/shop/app.ts": smallApp("shop", configMap("after")) });
  expect((await ashlar("render")).code).toBe(0);
  expect(read(manifest)).toContain("name: after");
});

test.each([
  ["data that a module imports", "environments/dev.images.json", `{ "shop": "example.com/shop:v2" }\n`],
  ["a package.json that decides where imports lead", "apps/shop/package.json", `{ "name": "shop" }\n`],
  ["a tsconfig.json above a module", "apps/tsconfig.json", "{}\n"],
  ["what is installed", "pnpm-lock.yaml", "lockfileVersion: '9.0'\n"],
  ["one more environment", "environments/prod.ts", "export const nothing = 1;\n"],
])("%s makes a new bundle", async (_, path, text) => {
  const { ashlar, memory, write } = await renderedOnce();
  const before = readFileSync(join(memory, "memory.json"), "utf8");
  write({ [path]: text });
  expect((await ashlar("render")).code).toBe(0);
  expect(readFileSync(join(memory, "memory.json"), "utf8")).not.toBe(before);
});

test.each(["memory.json", "script.js", "script.code"])("a damaged %s is not believed", async (name) => {
  const { ashlar, memory } = await renderedOnce();
  const good = readFileSync(join(memory, name), "utf8");
  writeFileSync(join(memory, name), `${good.slice(0, -3)}xyz`);
  expect((await ashlar("render")).out).toContain("unchanged");
  expect((await ashlar("render")).out).toContain("unchanged");
});

test("an import that leaves its ending to be found is never remembered: another file could take its place", async () => {
  const { ashlar, memory, write, read } = await renderedOnce();
  write({ "apps/shop/app.ts": `export * from "./inner";\n`, "apps/shop/inner.ts": smallApp("shop", configMap("inner")) });
  const before = readFileSync(join(memory, "memory.json"), "utf8");
  await ashlar("render");
  expect(readFileSync(join(memory, "memory.json"), "utf8")).toBe(before);
  write({ "apps/shop/inner.tsx": smallApp("shop", configMap("after")) });
  await ashlar("render");
  expect(read(manifest)).toContain("name: after");
});

test("--check makes its own bundle and remembers none", async () => {
  const { ashlar, memory, write } = await renderedOnce();
  const before = readFileSync(join(memory, "memory.json"), "utf8");
  write({ "apps/shop/app.ts": smallApp("shop", configMap("after")) });
  expect((await ashlar("render", "--check")).code).toBe(1);
  expect(readFileSync(join(memory, "memory.json"), "utf8")).toBe(before);
});
