import { expect, test } from "vitest";
import { environmentOf, tempModules } from "../testing/temp-modules.ts";
import { loadEnvironments } from "./load-environments.ts";

/** The module of each app and brick of the only cluster, by name. */
const modulesOf = async (apps: string, files: Readonly<Record<string, string>>, more?: Parameters<typeof environmentOf>[2]) => {
  const { clusters, problems } = await loadEnvironments(tempModules({ "environments/dev.ts": environmentOf("dev", apps, more), ...files }));
  expect(problems).toEqual([]);
  return clusters.flatMap(({ cluster, moduleOf }) =>
    [...Object.values(cluster.platform), ...cluster.apps].flatMap((app) => (app === undefined ? [] : [[app.name, moduleOf(app)]])),
  );
};

const about = (name: string) => `name: "${name}", namespace: "${name}", team: "t"`;
const app = (name: string) => `({ ${about(name)}, objects: () => [] })`;

test("two apps of one module, and one of another", async () => {
  const imports = `import { a, b } from "../apps/two/app.ts"; import { c } from "../apps/one/app.ts";`;
  const files = {
    "apps/two/app.ts": `export const a = () => ${app("a")};\nexport const b = () => ${app("b")};\n`,
    "apps/one/app.ts": `export const c = () => ${app("c")};\n`,
  };
  expect(await modulesOf("a(), c(), b()", files, { imports })).toEqual([
    ["a", "apps/two/app.ts"],
    ["c", "apps/one/app.ts"],
    ["b", "apps/two/app.ts"],
  ]);
});

test("an app that a factory in another module makes is that module's; one that passes its own function on is its own", async () => {
  const files = {
    "apps/made/app.ts": `import { worker } from "../../shared/worker.ts";\nexport const made = () => worker("made");\n`,
    "apps/own/app.ts": `import { named } from "../../shared/named.ts";\nexport const own = () => named("own", () => []);\n`,
    "shared/worker.ts": `export const worker = (name: string) => ({ name, namespace: name, team: "t", objects: () => [] });\n`,
    "shared/named.ts": `export const named = (name: string, objects: () => []) => ({ name, namespace: name, team: "t", objects });\n`,
  };
  const imports = `import { made } from "../apps/made/app.ts"; import { own } from "../apps/own/app.ts";`;
  expect(await modulesOf("made(), own()", files, { imports })).toEqual([
    ["made", "shared/worker.ts"],
    ["own", "apps/own/app.ts"],
  ]);
});

test("an adjusted app is its author's, however often it was adjusted", async () => {
  const files = { "apps/shop/app.ts": `export const shop = () => ${app("shop")};\n` };
  const imports = `import { shop } from "../apps/shop/app.ts";`;
  expect(await modulesOf("adjust(adjust(shop(), (o) => o), (o) => o)", files, { imports })).toEqual([["shop", "apps/shop/app.ts"]]);
});

test("a brick, and an app written in the environment itself", async () => {
  const files = {
    "bricks/metrics.ts": `export const metrics = () => ({ ${about("metrics")}, objects: () => [], offers: () => ({ scrape: () => [], clients: [] }) });\n`,
  };
  const imports = `import { metrics } from "../bricks/metrics.ts";`;
  expect(await modulesOf(app("here"), files, { imports, platform: "metrics: metrics()" })).toEqual([
    ["metrics", "bricks/metrics.ts"],
    ["here", "environments/dev.ts"],
  ]);
});

test.each([
  ["a method", `{ ${about("x")}, objects() { return []; } }`],
  ["an async function", `{ ${about("x")}, objects: async () => [] }`],
  ["a function", `{ ${about("x")}, objects: function () { return []; } }`],
  ["a method of a class", `new (class { name = "x"; namespace = "x"; team = "t"; objects() { return []; } })()`],
  ["the same text as in another module", app("x")],
])("objects made by %s", async (_, code) => {
  const files = {
    "apps/a/app.ts": `export const a = () => ${app("a")};\n`,
    "apps/x/app.ts": `export const x = (): any => (${code});\n`,
    "apps/z/app.ts": `export const z = () => ${app("z")};\n`,
  };
  const imports = `import { a } from "../apps/a/app.ts"; import { x } from "../apps/x/app.ts"; import { z } from "../apps/z/app.ts";`;
  expect(await modulesOf("a(), x(), z()", files, { imports })).toEqual([
    ["a", "apps/a/app.ts"],
    ["x", "apps/x/app.ts"],
    ["z", "apps/z/app.ts"],
  ]);
});

test("an app whose function is made of no text has no module that anyone could find", async () => {
  const imports = "const x: any = { name: 'x', namespace: 'x', team: 't', objects: Array.of.bind(null) };";
  expect(await modulesOf("x", {}, { imports })).toEqual([["x", "an unknown module"]]);
});
