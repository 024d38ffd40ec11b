import { expect, test } from "vitest";
import { configMap, smallApp, smallEnvironment } from "./testing/small-environment.ts";
import { tempRepository } from "./testing/temp-repository.ts";

const images = `{ "frontend": "example.com/frontend:v1", "cart": "example.com/cart:v1" }\n`;
const small = () =>
  tempRepository({
    "environments/dev.ts": smallEnvironment("shop()", { imports: `import { shop } from "../apps/shop/app.ts";` }),
    "environments/dev.images.json": images,
    "apps/shop/app.ts": smallApp("shop", configMap("good")),
  });

test.each([
  ["an unknown command", ["rendr"], "ashlar has no command 'rendr'; did you mean 'render'?\n"],
  ["an unknown flag", ["render", "--chekc"], "ashlar render has no flag '--chekc'; did you mean '--check'?\n"],
  ["a flag without its value", ["render", "--cluster"], "--cluster wants a value: --cluster NAME\n"],
  ["a flag with a value it cannot have", ["list", "--format", "jsn"], "--format jsn: choose text, json; did you mean 'json'?\n"],
  ["a value for a flag that takes none", ["render", "--check=yes"], "--check takes no value\n"],
  ["an operand too many", ["render", "prod"], "ashlar render takes no operands, but was given 'prod'\n"],
  ["an operand too few", ["why"], "ashlar why PATH|kind/name: one operand is missing\n"],
  ["an unknown cluster", ["render", "--cluster", "dve"], "there is no cluster 'dve'; did you mean 'dev'? (there is 'dev')\n"],
  ["an unknown app", ["render", "--app", "shpo"], "there is no app 'shpo'; did you mean 'shop'? (there is 'shop')\n"],
  ["an unknown folder", ["render", "--root", "nowhere"], "--root nowhere: there is no such folder\n"],
  [
    "an unknown environment",
    ["image", "set", "dve", "frontend=a.io/b:v2"],
    "there is no environments/dve.images.json; did you mean 'dev'?\n",
  ],
  [
    "an unknown image",
    ["image", "set", "dev", "frontent=a.io/b:v2"],
    "environments/dev.images.json has no image 'frontent'; did you mean 'frontend'? (it has 'frontend', 'cart')\n",
  ],
  [
    "an image that would mean another one tomorrow",
    ["image", "set", "dev", "cart=a.io/b"],
    "'a.io/b' has neither tag nor digest, so it would mean another image tomorrow; add :TAG or @sha256:…\n",
  ],
  [
    "an image that is none",
    ["image", "set", "dev", "cart=A b"],
    "'A b' is not an image reference: write registry.example.com/frontend:v1@sha256:…\n",
  ],
  ["an object that nobody makes", ["why", "configmap/god"], "no module makes 'configmap/god'; did you mean 'configmap/good'?\n"],
  [
    "a path that nobody makes",
    ["why", "clusters/dev/apps/shop/configmap-goo.yaml"],
    "no module makes 'clusters/dev/apps/shop/configmap-goo.yaml'; did you mean 'clusters/dev/apps/shop/configmap-good.yaml'?\n",
  ],
])("%s", async (_, args, message) => {
  expect(await small().ashlar(...args)).toEqual({ code: 2, out: "", err: message });
});

test("image set changes the images named and no other", async () => {
  const repository = small();
  expect(await repository.ashlar("image", "set", "dev", "cart=example.com/cart:v2")).toEqual({
    code: 0,
    err: "",
    out: "cart: example.com/cart:v1 → example.com/cart:v2\nnow render: npm start\n",
  });
  expect(JSON.parse(repository.read("environments/dev.images.json"))).toEqual({
    frontend: "example.com/frontend:v1",
    cart: "example.com/cart:v2",
  });
});

test("a folder that is no repository", async () => {
  const { code, err } = await small().ashlar("render", "--root", "/");
  expect(code).toBe(1);
  expect(err).toContain("no module in environments/ exports a cluster");
});

test.each(["render", "list", "why", "image set", "promote"])("%s --help shows its flags and an example", async (name) => {
  const { code, out } = await small().ashlar(...name.split(" "), "--help");
  expect(code).toBe(0);
  expect(out).toContain(`  ashlar ${name}`);
  expect(out).toContain("--root DIR");
  expect(out).toMatch(/\nExample\n {2}ashlar /);
});

test("--check fails on a stale tree, names what is stale and what makes it, and writes nothing", async () => {
  const repository = small();
  await repository.ashlar("render");
  repository.write({ "apps/shop/app.ts": smallApp("shop", `${configMap("good", '{ a: "1" }')}, ${configMap("new")}`) });
  const before = repository.tree("clusters");
  const { code, out, err } = await repository.ashlar("render", "--check");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("clusters/ is stale: 2 manifests differ from what the modules render");
  expect(err).toContain("update  clusters/dev/apps/shop/configmap-good.yaml  from apps/shop/app.ts with the values of environments/dev.ts");
  expect(err).toContain("create  clusters/dev/apps/shop/configmap-new.yaml");
  expect(repository.tree("clusters")).toEqual(before);
  expect((await repository.ashlar("render")).code).toBe(0);
  expect((await repository.ashlar("render", "--check")).out).toContain("clusters/ is fresh");
});

test("--format json is JSON for programs, problems too", async () => {
  const repository = small();
  expect(JSON.parse((await repository.ashlar("render", "--format", "json")).out).problems).toEqual([]);
  expect(JSON.parse((await repository.ashlar("list", "--format", "json")).out)).toEqual([
    expect.objectContaining({ cluster: "dev", name: "shop", module: "apps/shop/app.ts", values: "environments/dev.ts" }),
  ]);
  repository.write({ "apps/shop/app.ts": smallApp("shop", `{ ask: "x", to: "y" }`) });
  const failed = await repository.ashlar("render", "--format", "json");
  expect(failed.code).toBe(1);
  expect(JSON.parse(failed.out).problems).toEqual([expect.objectContaining({ rule: "no-answer", cluster: "dev", app: "shop" })]);
});

test("why says which modules made an object, and with --lines which line each field", async () => {
  const repository = small();
  const { out } = await repository.ashlar("why", "configmap/good", "--lines");
  expect(out).toBe(`clusters/dev/apps/shop/configmap-good.yaml
  object   ConfigMap shop/good
  made by  apps/shop/app.ts (app shop, team shop)
  values   environments/dev.ts
  cluster  dev (environment dev)

  apps/shop/app.ts:2
    /apiVersion = "v1"
    /kind = "ConfigMap"
    /metadata/name = "good"
  filled in by ashlar
    /metadata/namespace = "shop"
    /metadata/labels/app.kubernetes.io~1managed-by = "ashlar"
    /metadata/labels/app.kubernetes.io~1part-of = "shop"
  apps/shop/app.ts:2
    /data = {}
`);
});
