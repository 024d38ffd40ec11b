import { expect, test } from "vitest";
import { renderedOnce } from "./testing/rendered-once.ts";
import { configMap, smallApp } from "./testing/small-environment.ts";

/** So that a render has something to do, and must ask for its modules. */
const stale = { "clusters/dev/apps/shop/extra.yaml": "# Rendered by ashlar from nowhere\n" };
const manifest = "clusters/dev/apps/shop/configmap-after.yaml";

/** Makes the remembered bundle recognisable. */
const marked = (text: string) => text.replace("before", "within");

test("a module that changed is seen", async () => {
  const { ashlar, write, read } = await renderedOnce();
  write({ "apps/shop/app.ts": smallApp("shop", configMap("after")) });
  expect((await ashlar("render")).code).toBe(0);
  expect(read(manifest)).toContain("name: after");
});

test("a render from the same modules takes the bundle that is remembered", async () => {
  const { ashlar, write, remembered, inode } = await renderedOnce();
  expect(JSON.parse(remembered("bundle/memory.json")).files).toContain("apps/shop/app.ts");
  const before = inode("bundle/memory.json"); // whoever makes a bundle puts a new file in the place of the old
  write(stale);
  expect((await ashlar("render", "--overwrite")).out).toContain("1 removed");
  expect(inode("bundle/memory.json")).toBe(before);
});

test.each([
  ["data that a module imports", "environments/dev.images.json", `{ "shop": "example.com/shop:v2" }\n`],
  ["a package.json that decides where imports lead", "apps/shop/package.json", `{ "name": "shop" }\n`],
  ["a tsconfig.json above a module", "apps/tsconfig.json", "{}\n"],
  ["what is installed", "pnpm-lock.yaml", "lockfileVersion: '9.0'\n"],
  ["one more environment", "environments/prod.ts", "export const nothing = 1;\n"],
])("%s makes a new bundle", async (_, path, text) => {
  const { ashlar, remembered, write } = await renderedOnce();
  const before = remembered("bundle/memory.json");
  write({ [path]: text });
  expect((await ashlar("render")).code).toBe(0);
  expect(remembered("bundle/memory.json")).not.toBe(before);
});

test.each(["memory.json", "script.js"])("a damaged %s is not believed", async (name) => {
  const { ashlar, tamper, write, read } = await renderedOnce();
  tamper(`bundle/${name}`, (text) => (name === "script.js" ? marked(text) : `${text.slice(0, -3)}xyz`));
  write(stale);
  expect((await ashlar("render", "--overwrite")).out).toContain("1 removed");
  expect(read("clusters/dev/apps/shop/configmap-before.yaml")).toContain("name: before");
});

test("an import that leaves its ending to be found is never remembered: another file could take its place", async () => {
  const { ashlar, remembered, write, read } = await renderedOnce();
  write({ "apps/shop/app.ts": `export * from "./inner";\n`, "apps/shop/inner.ts": smallApp("shop", configMap("inner")) });
  const before = remembered("bundle/memory.json");
  await ashlar("render");
  expect(remembered("bundle/memory.json")).toBe(before);
  write({ "apps/shop/inner.tsx": smallApp("shop", configMap("after")) });
  await ashlar("render");
  expect(read(manifest)).toContain("name: after");
});

test("--check makes its own bundle and remembers none", async () => {
  const { ashlar, remembered, write } = await renderedOnce();
  const before = remembered("bundle/memory.json");
  write({ "apps/shop/app.ts": smallApp("shop", configMap("after")) });
  expect((await ashlar("render", "--check")).code).toBe(1);
  expect(remembered("bundle/memory.json")).toBe(before);
});
