import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configMap, smallApp, smallEnvironment } from "./testing/small-environment.ts";
import { tempRepository } from "./testing/temp-repository.ts";

const imports = `import { shop } from "../apps/shop/app.ts";`;
const environment = smallEnvironment("shop()", { imports });

/** A repository that rendered well once; then its app changes to make the objects given as code. */
const changedTo = async (objects: string) => {
  const repository = tempRepository({ "environments/dev.ts": environment, "apps/shop/app.ts": smallApp("shop", configMap("good")) });
  expect((await repository.ashlar("render")).code).toBe(0);
  repository.write({ "apps/shop/app.ts": smallApp("shop", objects) });
  return repository;
};

const objects: Record<string, readonly [objects: string, message: string]> = {
  "two owners of one object": [
    `${configMap("twin")}, ${configMap("twin", '{ other: "one" }')}`,
    `error  dev/shop  ConfigMap shop/twin
       is made twice by 'shop'  two-owners
       rename one, or let one app make it
       apps/shop/app.ts

1 error; nothing was written
`,
  ],
  "an object without name, kind and apiVersion": [
    `{ metadata: {} } as never`,
    `error  dev/shop  an object without name  /apiVersion
       has no apiVersion  broken-object
       write one: \`apps/v1\`
       apps/shop/app.ts

error  dev/shop  an object without name  /kind
       has no kind  broken-object
       write one: \`Deployment\`
       apps/shop/app.ts

error  dev/shop  an object without name  /metadata/name
       has no name  broken-object
       write one; \`generateName\` would make another object at each sync
       apps/shop/app.ts

3 errors; nothing was written
`,
  ],
  "an object in a namespace that its app did not declare": [
    `{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "away", namespace: "elsewhere" } }`,
    `error  dev/shop  ConfigMap elsewhere/away  /metadata/namespace
       is in namespace 'elsewhere', which its app does not declare  undeclared-namespace
       leave the namespace out for 'shop', or declare \`alsoIn: ["elsewhere"]\`
       apps/shop/app.ts

1 error; nothing was written
`,
  ],
  "a custom kind of which nobody says whether it lives in a namespace": [
    `{ apiVersion: "example.com/v1", kind: "Thing", metadata: { name: "x" } }`,
    `error  dev/shop  Thing x  /metadata/namespace
       nothing in this cluster says whether a Thing lives in a namespace  unknown-scope
       put the brick that brings its CRD into the platform, or list the kind in the app's \`kinds\`
       apps/shop/app.ts

1 error; nothing was written
`,
  ],
  "an ask that nobody answers": [
    `{ ask: "listener", to: "nginx", host: "shop.example.com" }`,
    `error  dev/shop
       asks 'listener' of 'nginx', and this cluster has no brick of that name  no-answer
       put 'nginx' into the platform, or do not ask
       environments/dev.ts

1 error; nothing was written
`,
  ],
};

test.each(Object.entries(objects))("%s", async (_, [code, message]) => {
  const repository = await changedTo(code);
  const before = repository.tree("clusters");
  expect(await repository.ashlar("render")).toEqual({ code: 1, out: "", err: message });
  expect(repository.tree("clusters")).toEqual(before);
});

test.each([
  ["a function", "() => 1"],
  ["a Date", "new Date(0)"],
  ["NaN", "Number.NaN"],
  ["a BigInt", "1n"],
  ["a symbol", 'Symbol("x")'],
  ["a cycle", "(() => { const ring = {}; ring.again = ring; return ring; })()"],
])("a value that YAML cannot carry: %s", async (_, value) => {
  const repository = await changedTo(configMap("odd", `{ value: ${value} } as never`));
  const { code, err } = await repository.ashlar("render");
  expect(code).toBe(1);
  expect(err).toContain("error  dev/shop  ConfigMap odd  /data/value");
  expect(err).toContain("not-plain");
  expect(err).toContain("1 error; nothing was written");
});

test("undefined is left out", async () => {
  const repository = await changedTo(configMap("whole", `{ kept: "yes", gone: undefined } as never`));
  expect((await repository.ashlar("render")).code).toBe(0);
  expect(repository.read("clusters/dev/apps/shop/configmap-whole.yaml")).toMatch(/\ndata:\n {2}kept: "yes"\n$/);
});

test("problems of all apps come at once", async () => {
  const repository = await changedTo(
    `{ ask: "a", to: "b" }, ${configMap("odd", "{ value: 1n } as never")}, { metadata: { name: "x" } } as never`,
  );
  expect((await repository.ashlar("render")).err).toContain("4 errors; nothing was written");
});

test("an app that throws is shown at its own line", async () => {
  const repository = await changedTo(`\n  (() => { throw new Error("no such size"); })()`);
  expect(await repository.ashlar("render")).toEqual({
    code: 1,
    out: "",
    err: `error  dev/shop
       no such size  throws
       mend the module; \`pnpm types\` often says what is wrong
       apps/shop/app.ts:3:18

1 error; nothing was written
`,
  });
});

test("environments that throw are shown each at its own line", async () => {
  const repository = tempRepository({
    "environments/dev.ts": `const size: number = JSON.parse("3");\nif (size > 2) throw new Error("too large");\n${smallEnvironment("")}`,
    "environments/prod.ts": `import { read } from "./_read.ts";\nread();\n`,
    "environments/_read.ts": `export const read = () => undefined as unknown as string;\nread().length;\n`,
  });
  const { code, err } = await repository.ashlar("render");
  expect(code).toBe(1);
  expect(err).toContain("error  environments/dev.ts:2:21\n       too large");
  expect(err).toContain("error  environments/_read.ts:2:6\n       Cannot read properties of undefined (reading 'length')");
});

test("modules that do not parse or import what is not there", async () => {
  const repository = tempRepository({
    "environments/dev.ts": `import { a } from "../apps/none/app.ts";\nexport const b = a;\n`,
    "environments/prod.ts": "export const = 3;\n",
  });
  const { code, err } = await repository.ashlar("render");
  expect(code).toBe(1);
  expect(err).toContain(`environments/dev.ts:1:19\n       Could not resolve "../apps/none/app.ts"`);
  expect(err).toContain("environments/prod.ts:1:14\n");
});

test("two clusters, two apps and two bricks of one name", async () => {
  const twins = `import { shop } from "../apps/shop/app.ts";\nconst brick = (): Brick<any> => ({ name: "twin", namespace: "twin", team: "t", objects: () => [], offers: () => ({}) });`;
  const repository = tempRepository({
    "environments/dev.ts": smallEnvironment("shop(), shop()", { imports: twins, platform: "metrics: brick(), secrets: brick()" }),
    "environments/prod.ts": smallEnvironment(""),
    "apps/shop/app.ts": smallApp("shop", configMap("good")),
  });
  expect((await repository.ashlar("render")).err).toBe(`error  dev
       2 clusters are called 'dev' (environments/dev.ts, environments/prod.ts)  one-name
       give each a name of its own: it is a folder in clusters/

error  dev/twin
       2 apps or bricks are called 'twin' (environments/dev.ts, environments/dev.ts)  one-name
       give each a name of its own: it names an Application
       environments/dev.ts

error  dev/shop
       2 apps or bricks are called 'shop' (apps/shop/app.ts, apps/shop/app.ts)  one-name
       give each a name of its own: it names an Application
       environments/dev.ts

3 errors; nothing was written
`);
});

test("no environment at all", async () => {
  const repository = tempRepository({ "environments/notes.ts": "export const nothing = 1;\n" });
  expect(await repository.ashlar("render")).toEqual({
    code: 1,
    out: "",
    err: `error  environments
       no module in environments/ exports a cluster  no-environment
       export one: \`export const dev = cluster({ … })\` in environments/dev.ts

1 error; nothing was written
`,
  });
});

test("a foreign file, a manifest edited by hand and a link that leads outside, all at once", async () => {
  const repository = await changedTo(configMap("good", `{ more: "1" }`));
  repository.write({
    "clusters/dev/apps/shop/notes.yaml": "mine: true\n",
    "clusters/dev/apps/shop/configmap-good.yaml": `${repository.read("clusters/dev/apps/shop/configmap-good.yaml")}# by hand\n`,
  });
  symlinkSync("/etc/hostname", join(repository.root, "clusters/dev/apps/shop/out.yaml"));
  const before = repository.tree("clusters");
  const { code, err } = await repository.ashlar("render");
  expect(code).toBe(1);
  expect(err).toContain("clusters/dev/apps/shop/notes.yaml");
  expect(err).toContain("foreign-file");
  expect(err).toContain("edited-by-hand");
  expect(err).toContain("link-leads-outside");
  expect(err).toContain("3 errors; nothing was written");
  expect(repository.tree("clusters")).toEqual(before);
});

test("an app that leaves must be named before its manifests go", async () => {
  const both = `${imports}\nimport { ad } from "../apps/ad/app.ts";`;
  const repository = tempRepository({
    "environments/dev.ts": smallEnvironment("shop(), ad()", { imports: both }),
    "apps/shop/app.ts": smallApp("shop", configMap("good")),
    "apps/ad/app.ts": smallApp("ad", configMap("good")),
  });
  await repository.ashlar("render");
  repository.write({ "environments/dev.ts": smallEnvironment("ad()", { imports: both }) });
  const refused = await repository.ashlar("render");
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("--remove dev/shop");
  expect((await repository.ashlar("render", "--remove", "dev/shop")).code).toBe(0);
  expect(Object.keys(repository.tree("clusters")).filter((path) => path.includes("/shop/"))).toEqual([]);
});

test("a cluster that leaves must be named before its manifests go", async () => {
  const repository = await changedTo(configMap("good"));
  repository.write({ "environments/dev.ts": smallEnvironment("shop()", { imports, name: "dev-two" }) });
  const refused = await repository.ashlar("render");
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("--remove dev");
  expect((await repository.ashlar("render", "--remove", "dev")).code).toBe(0);
  expect(Object.keys(repository.tree("clusters")).every((path) => path.startsWith("clusters/dev-two/"))).toBe(true);
});
