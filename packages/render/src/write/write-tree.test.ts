import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stateFolder } from "./state-folder.ts";
import { manifest, manifests, put, scratchRoot, standing } from "./testing/scratch-root.ts";
import { writeTree } from "./write-tree.ts";

const three = {
  "prod-eu/apps/shop/deployment-shop.yaml": "replicas: 3",
  "prod-eu/apps/shop/service-shop.yaml": "port: 80",
  "prod-eu/apps/cart/deployment-cart.yaml": "replicas: 2",
};
const without = (path: keyof typeof three) => Object.fromEntries(Object.entries(three).filter(([key]) => key !== path));
const asStanding = (contents: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(contents).map(([path, content]) => [`clusters/${path}`, manifest(content)]));

test("an empty repository gets exactly the wanted files, with plain modes, and nothing else", () => {
  const root = scratchRoot();
  const { changes, unchanged, problems } = writeTree(root, manifests(three));
  expect(problems).toEqual([]);
  expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual(
    Object.keys(three)
      .sort()
      .map((path) => `create ${path}`),
  );
  expect(unchanged).toBe(0);
  expect(standing(root)).toEqual(asStanding(three));
  const mode = statSync(join(root, "clusters/prod-eu/apps/shop/service-shop.yaml")).mode & 0o777;
  expect(mode.toString(8)).toBe((0o644 & ~process.umask()).toString(8));
});

test("what stands as wanted is not touched", () => {
  const root = scratchRoot();
  writeTree(root, manifests(three));
  const shop = join(root, "clusters/prod-eu/apps/shop");
  for (const name of readdirSync(shop)) utimesSync(join(shop, name), 1, 1);
  utimesSync(shop, 1, 1);
  const before = readdirSync(shop).map((name) => statSync(join(shop, name)).ino);
  const { changes, unchanged } = writeTree(root, manifests(three));
  expect({ changes, unchanged }).toEqual({ changes: [], unchanged: 3 });
  const after = readdirSync(shop).map((name) => statSync(join(shop, name)));
  expect(after.map(({ ino }) => ino)).toEqual(before);
  expect([...after, statSync(shop)].map(({ mtimeMs }) => mtimeMs)).toEqual([1000, 1000, 1000]);
});

test("one changed value touches one file", () => {
  const root = scratchRoot();
  writeTree(root, manifests(three));
  const wanted = { ...three, "prod-eu/apps/shop/deployment-shop.yaml": "replicas: 6" };
  const { changes, unchanged } = writeTree(root, manifests(wanted));
  expect(changes).toEqual([{ kind: "update", path: "prod-eu/apps/shop/deployment-shop.yaml" }]);
  expect(unchanged).toBe(2);
  expect(standing(root)).toEqual(asStanding(wanted));
});

test("a stale manifest goes, and the folder it leaves empty", () => {
  const root = scratchRoot();
  writeTree(root, manifests(three));
  const { problems } = writeTree(root, manifests(without("prod-eu/apps/shop/service-shop.yaml")));
  expect(problems).toEqual([]);
  writeTree(root, manifests({ "prod-us/apps/x/y.yaml": "kind: X" }), { remove: ["prod-eu"] });
  expect(standing(root)).toEqual(asStanding({ "prod-us/apps/x/y.yaml": "kind: X" }));
});

test("an app is not emptied unless it is named, and nothing else is written then", () => {
  const root = scratchRoot();
  writeTree(root, manifests(three));
  const wanted = {
    "prod-eu/apps/shop/deployment-shop.yaml": "replicas: 6",
    "prod-eu/apps/shop/service-shop.yaml": "port: 80",
  };
  const refused = writeTree(root, manifests(wanted));
  expect(refused.problems.map(({ rule, remedy }) => [rule, remedy])).toEqual([
    ["would-empty", "if they are to go, and what Argo CD made of them: --remove prod-eu/cart"],
  ]);
  expect(standing(root)).toEqual(asStanding(three));
  expect(writeTree(root, manifests(wanted), { remove: ["prod-eu/cart"] }).problems).toEqual([]);
  expect(standing(root)).toEqual(asStanding(wanted));
});

test("no files at all do not empty the tree", () => {
  const root = scratchRoot();
  writeTree(root, manifests(three));
  const { problems } = writeTree(root, []);
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    ["would-empty", "clusters/prod-eu/ would lose all its 3 manifests; nothing renders any there now"],
  ]);
  expect(standing(root)).toEqual(asStanding(three));
});

test("check writes nothing anywhere, and says what a run would do", () => {
  const root = scratchRoot();
  const { changes, problems } = writeTree(root, manifests(three), { check: true });
  expect(changes).toHaveLength(3);
  expect(problems).toEqual([]);
  expect(standing(join(root, ".."))).toEqual({ "repository/": "" });
});

test("a file of somebody else stops the run, and stays", () => {
  const root = scratchRoot();
  put(root, {
    "clusters/prod-eu/apps/shop/notes.yaml": "by: hand\n",
    "clusters/prod-eu/apps/shop/.DS_Store": "litter",
  });
  const { problems } = writeTree(root, manifests(three), { overwrite: true });
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([["foreign-file", "clusters/prod-eu/apps/shop/notes.yaml"]]);
  expect(Object.keys(standing(root))).toEqual(["clusters/prod-eu/apps/shop/.DS_Store", "clusters/prod-eu/apps/shop/notes.yaml"]);
});

test("outside its scope a run neither reads nor writes", () => {
  const root = scratchRoot();
  writeTree(root, manifests(three));
  put(root, {
    "clusters/prod-eu/apps/cart/notes.txt": "foreign",
    "clusters/prod-eu/apps/cart/deployment-cart.yaml": "edited",
  });
  rmSync(join(root, "clusters/prod-eu/apps/shop/service-shop.yaml"));
  const wanted = {
    ...three,
    "prod-eu/apps/cart/deployment-cart.yaml": "replicas: 9",
    "prod-us/apps/shop/x.yaml": "kind: X",
  };
  const { changes, unchanged, problems } = writeTree(root, manifests(wanted), { scope: ["prod-eu/apps/shop"] });
  expect(problems).toEqual([]);
  expect(changes).toEqual([{ kind: "create", path: "prod-eu/apps/shop/service-shop.yaml" }]);
  expect(unchanged).toBe(1);
  expect(readFileSync(join(root, "clusters/prod-eu/apps/cart/deployment-cart.yaml"), "utf8")).toBe("edited");
  expect(readdirSync(join(root, "clusters"))).toEqual(["prod-eu"]);
});

test("a scope that covers nothing does nothing, and one that leaves clusters/ is refused", () => {
  const root = scratchRoot();
  expect(writeTree(root, manifests(three), { scope: [] })).toEqual({ changes: [], unchanged: 0, problems: [] });
  expect(writeTree(root, manifests(three), { scope: ["../apps"] }).problems.map(({ rule }) => rule)).toEqual(["unsafe-path"]);
});

test("a path that leads out of clusters/ is refused before anything is written", () => {
  const root = scratchRoot();
  const { problems } = writeTree(root, manifests({ ...three, "../apps/shop/app.ts": "kind: X" }));
  expect(problems.map(({ rule }) => rule)).toEqual(["unsafe-path"]);
  expect(standing(root)).toEqual({});
});

test("what a killed run left is cleared away without a word", () => {
  const root = scratchRoot();
  writeTree(root, manifests(three));
  put(root, { "clusters/.ashlar-staging/0/apps/x/y.yaml": "half" });
  mkdirSync(join(root, "clusters/prod-eu/apps/old/older"), { recursive: true });
  expect(writeTree(root, manifests(three))).toEqual({ changes: [], unchanged: 3, problems: [] });
  expect(standing(root)).toEqual(asStanding(three));
});

test("clusters/ as a file, and a folder where a manifest belongs, are problems", () => {
  const root = scratchRoot();
  writeFileSync(join(root, "clusters"), "");
  expect(writeTree(root, manifests(three)).problems.map(({ rule, file }) => [rule, file])).toEqual([["in-the-way", "clusters"]]);
  rmSync(join(root, "clusters"));
  put(root, { "clusters/prod-eu/apps/shop/service-shop.yaml/x": "y" });
  expect(writeTree(root, manifests(three)).problems.map(({ rule }) => rule)).toContain("in-the-way");
});

test("a root that is not there is a problem", () => {
  const root = join(scratchRoot(), "nowhere");
  expect(writeTree(root, manifests(three)).problems.map(({ rule, file }) => [rule, file])).toEqual([["unreadable", root]]);
});

test("a damaged memory is replaced by the next run that writes", () => {
  const root = scratchRoot();
  const memory = join(stateFolder(root).folder, "rendered");
  writeTree(root, manifests(three));
  const good = readFileSync(memory, "utf8");
  writeFileSync(memory, good.slice(0, 50));
  writeTree(root, manifests({ ...three, "prod-eu/apps/shop/extra.yaml": "kind: X" }));
  expect(readFileSync(memory, "utf8").split("\n")).toHaveLength(good.split("\n").length + 1);
});
