import { expect, test } from "vitest";
import { tempModules } from "../testing/temp-modules.ts";
import { bundle } from "./bundle.ts";
import { runBundle } from "./run-bundle.ts";

const bundled = async (files: Readonly<Record<string, string>>, ...options: [Parameters<typeof bundle>[2]?]) => {
  const root = tempModules(files);
  const result = await bundle(
    root,
    Object.keys(files).filter((path) => path.startsWith("environments/")),
    ...options,
  );
  if (!("text" in result)) throw new Error(result.map(({ message }) => message).join());
  return { root, result };
};

test("the modules in the order that was asked for, with what they export; data and Node's own modules too", async () => {
  const { root, result } = await bundled({
    "environments/b.ts": `import { readFileSync } from "node:fs"; import data from "../data.json" with { type: "json" };
export const b: number = data.size; export const node = typeof readFileSync;`,
    "environments/a.ts": `export const a = "ü";\nexport default 2;`,
    "data.json": `{ "size": 3 }`,
  });
  expect(runBundle(root, result)).toEqual([
    ["environments/b.ts", { b: 3, node: "function" }],
    ["environments/a.ts", { a: "ü", default: 2 }],
  ]);
  expect([...result.modules].sort()).toEqual(["data.json", "environments", "environments/a.ts", "environments/b.ts"]);
});

test("nothing global: what a module writes to its own `exports` or `module` stays there", async () => {
  const { root, result } = await bundled({ "environments/a.ts": "export const a = typeof require + typeof module;" });
  expect(runBundle(root, result)).toEqual(runBundle(root, result));
});

test("a source map only for who asks; the text is the same", async () => {
  const files = { "environments/a.ts": "export const a = 1;" };
  const [plain, mapped] = [(await bundled(files)).result, (await bundled(files, { sourceMap: true })).result];
  expect(plain.sourceMap).toBeUndefined();
  expect(JSON.parse(mapped.sourceMap ?? "")).toMatchObject({ sources: ["environments", "environments/a.ts"] });
  expect(mapped.text).toBe(plain.text);
});

test("every error of every module is a problem", async () => {
  const root = tempModules({ "environments/a.ts": "const x = ;\n", "environments/b.ts": `import "./none.ts";\nimport "none";\n` });
  expect(await bundle(root, ["environments/a.ts", "environments/b.ts"])).toMatchObject([
    { rule: "does-not-load", message: 'Unexpected ";"', remedy: "mend the module", file: "environments/a.ts:1:11" },
    { rule: "does-not-load", file: "environments/b.ts:1:8" },
    { rule: "does-not-load", file: "environments/b.ts:2:8" },
  ]);
});
