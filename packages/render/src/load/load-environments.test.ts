import { expect, test } from "vitest";
import { environmentOf, tempModules } from "../testing/temp-modules.ts";
import { findEnvironments } from "./find-environments.ts";
import { loadEnvironments } from "./load-environments.ts";

const load = async (files: Readonly<Record<string, string>>) => {
  const { clusters, problems } = await loadEnvironments(tempModules(files));
  return { clusters: clusters.map(({ cluster, module }) => [cluster.name, module]), problems };
};
const nothing = { rule: "no-environment", message: "no module in environments/ exports a cluster" };

test("modules in the order of their names, each with its clusters in the order of theirs", async () => {
  const { clusters, problems } = await load({
    "environments/prod.ts": environmentOf("us", "") + environmentOf("eu", "").replace(/^import.*$/m, ""),
    "environments/dev.ts": environmentOf("dev", ""),
    "environments/staging.ts": environmentOf("staging", ""),
  });
  expect(problems).toEqual([]);
  expect(clusters).toEqual([
    ["dev", "environments/dev.ts"],
    ["eu", "environments/prod.ts"],
    ["us", "environments/prod.ts"],
    ["staging", "environments/staging.ts"],
  ]);
});

test("a cluster that another module exports once more is one cluster", async () => {
  const { clusters } = await load({
    "environments/dev.ts": environmentOf("dev", ""),
    "environments/zz.ts": `export { dev, dev as again } from "./dev.ts";\nexport { dev as default } from "./dev.ts";\n`,
  });
  expect(clusters).toEqual([["dev", "environments/dev.ts"]]);
});

test("a module without clusters beside the others, tests, declarations and data are no environments", async () => {
  const root = tempModules({
    "environments/git.ts": "export const git = { repo: 'x' }; export const list = [1, null, { type: 'other' }];",
    "environments/dev.ts": environmentOf("dev", ""),
    "environments/dev.test.ts": "throw new Error('not to be loaded');",
    "environments/types.d.ts": "export type A = string;",
    "environments/dev.images.json": "{}",
    "environments/README.md": "",
  });
  expect(findEnvironments(root)).toEqual(["environments/dev.ts", "environments/git.ts"]);
  const { clusters, problems, modules } = await loadEnvironments(root);
  expect([clusters.map(({ module }) => module), problems, modules]).toEqual([
    ["environments/dev.ts"],
    [],
    ["environments/dev.ts", "environments/git.ts"],
  ]);
});

test.each([
  ["no folder", {}],
  ["an empty one", { "environments/README.md": "" }],
  ["modules that export no cluster", { "environments/git.ts": "export const git = {};" }],
])("nothing to render: %s", async (_, files) => {
  expect(await load(files)).toMatchObject({ clusters: [], problems: [nothing] });
});

test("modules that do not parse, and imports that lead nowhere, all at once and at their places", async () => {
  const { clusters, problems } = await load({
    "environments/dev.ts": `import { a } from "../apps/none/app.ts";\nexport const b = a;\n`,
    "environments/prod.ts": "export const = 3;\n",
  });
  expect(clusters).toEqual([]);
  expect(problems).toMatchObject([
    { rule: "does-not-load", message: 'Could not resolve "../apps/none/app.ts"', file: "environments/dev.ts:1:19" },
    { rule: "does-not-load", file: "environments/prod.ts:1:14" },
  ]);
});

test("each environment that throws says so at its own line; what both import says it once", async () => {
  const { problems } = await load({
    "environments/a.ts": `import "../shared/reads.ts";\n`,
    "environments/b.ts": `import "../shared/reads.ts";\n`,
    "environments/c.ts": `\nthrow new Error("too large");\n`,
    "environments/d.ts": `throw "a text";\n`,
    "shared/reads.ts": "\n\nconst nothing: any = undefined;\nnothing.length;\n",
  });
  expect(problems).toMatchObject([
    { rule: "throws", message: "Cannot read properties of undefined (reading 'length')", file: "shared/reads.ts:4:9" },
    { rule: "throws", message: "too large", file: "environments/c.ts:2:7" },
    { rule: "throws", message: "a text", file: "environments/d.ts" },
  ]);
});
