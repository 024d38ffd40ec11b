import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyChanges } from "./apply-changes.ts";
import { manifest, manifests, put, scratchRoot, standing } from "./testing/scratch-root.ts";
import { writeTree } from "./write-tree.ts";

const shop = "prod-eu/apps/shop/deployment-shop.yaml";
const wanted = manifests({ [shop]: "replicas: 6" });
const old = manifest("replicas: 3");
const said = (root: string, options = {}) =>
  writeTree(root, wanted, { overwrite: true, ...options }).problems.map(({ rule, file, message }) => [rule, file, message.split(";")[0]]);

/** A repository with a folder beside it in which a manifest of ours stands, to be led to. */
const withOutside = () => {
  const root = scratchRoot();
  const outside = join(root, "../outside");
  put(outside, {
    ".ashlar-staging/theirs": "x",
    "deployment-shop.yaml": old,
    "shop/deployment-shop.yaml": old,
    [shop]: old,
  });
  return { root, outside, before: standing(outside) };
};

test("a link to a file outside is reported with where it leads, and the file stays", () => {
  const { root, outside, before } = withOutside();
  mkdirSync(join(root, "clusters/prod-eu/apps/shop"), { recursive: true });
  symlinkSync(join(outside, "deployment-shop.yaml"), join(root, "clusters", shop));
  expect(said(root)).toEqual([
    ["link-leads-outside", `clusters/${shop}`, `clusters/${shop} is a symbolic link to ${outside}/deployment-shop.yaml`],
  ]);
  expect(standing(outside)).toEqual(before);
});

test("a link to a folder outside is neither written through nor emptied", () => {
  const { root, outside, before } = withOutside();
  mkdirSync(join(root, "clusters/prod-eu/apps"), { recursive: true });
  symlinkSync("../../../../outside/shop", join(root, "clusters/prod-eu/apps/shop"));
  const found = [["link-leads-outside", "clusters/prod-eu/apps/shop", `clusters/prod-eu/apps/shop is a symbolic link to ${outside}/shop`]];
  expect(said(root)).toEqual(found);
  expect(said(root, { scope: ["prod-eu/apps/shop"] })).toEqual(found);
  expect(said(root, { scope: [shop] })).toEqual(found);
  expect(said(root, { check: true })).toEqual(found);
  expect(standing(outside)).toEqual(before);
});

test("clusters/ itself may not be a link", () => {
  const { root, outside, before } = withOutside();
  symlinkSync(outside, join(root, "clusters"));
  const found = [["link-leads-outside", "clusters", `clusters is a symbolic link to ${outside}`]];
  expect(said(root)).toEqual(found);
  expect(said(root, { scope: ["prod-eu"] })).toEqual(found);
  expect(applyChanges(root, [{ kind: "remove", path: shop }], new Map()).map(({ rule }) => rule)).toEqual(["link-leads-outside"]);
  expect(standing(outside)).toEqual(before);
});

test("a link inside, one to nothing and one to itself are refused too", () => {
  const root = scratchRoot();
  put(root, { "clusters/prod-eu/apps/shop/a.yaml": old });
  symlinkSync("a.yaml", join(root, "clusters", shop));
  symlinkSync("nowhere", join(root, "clusters/prod-eu/broken"));
  symlinkSync("loop", join(root, "clusters/prod-eu/loop"));
  expect(said(root, { remove: ["prod-eu"] }).filter(([rule]) => rule?.startsWith("link"))).toEqual([
    ["link-inside", `clusters/${shop}`, `clusters/${shop} is a symbolic link to clusters/prod-eu/apps/shop/a.yaml`],
    ["link-inside", "clusters/prod-eu/broken", "clusters/prod-eu/broken is a symbolic link to clusters/prod-eu/nowhere"],
    ["link-inside", "clusters/prod-eu/loop", "clusters/prod-eu/loop is a symbolic link to clusters/prod-eu/loop"],
  ]);
});

test.each([
  ["the app's folder", "clusters/prod-eu/apps/shop", "shop"],
  ["the cluster's folder", "clusters/prod-eu", "prod-eu"],
])("a link that takes the place of %s after the plan is not followed", (_, folder, target) => {
  const { root, outside, before } = withOutside();
  put(root, { [`clusters/${shop}`]: old, "clusters/prod-eu/apps/shop/stale.yaml": old });
  renameSync(join(root, folder), join(root, "away"));
  symlinkSync(join(outside, target), join(root, folder));
  const texts = new Map(wanted.map(({ path, text }) => [path, text]));
  for (const change of [
    { kind: "update", path: shop },
    { kind: "remove", path: shop },
  ] as const) {
    const problems = applyChanges(root, [change], texts);
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([["link-leads-outside", folder]]);
  }
  expect(standing(outside)).toEqual(before);
});

test("a link that appears while new texts are being staged stops the run before anything is moved or removed", () => {
  const { root, outside, before } = withOutside();
  const folder = join(root, "clusters/prod-eu/apps/shop");
  put(root, { [`clusters/${shop}`]: old, "clusters/prod-eu/stale.yaml": old });
  /** Swaps the folder when the second text is asked for: the folder has been looked at by then. */
  class Swapping extends Map<string, string> {
    override get(path: string): string | undefined {
      if (path === shop) {
        renameSync(folder, join(root, "away"));
        symlinkSync(join(outside, "shop"), folder);
      }
      return super.get(path);
    }
  }
  const service = "prod-eu/apps/shop/a-service.yaml";
  const problems = applyChanges(
    root,
    [
      { kind: "update", path: service },
      { kind: "update", path: shop },
      { kind: "remove", path: "prod-eu/stale.yaml" },
    ],
    new Swapping([
      [service, old],
      [shop, old],
    ]),
  );
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([["link-leads-outside", "clusters/prod-eu/apps/shop"]]);
  expect(Object.keys(standing(join(root, "clusters")))).toEqual(["prod-eu/apps/shop", "prod-eu/stale.yaml"]);
  expect(standing(outside)).toEqual(before);
});

test("a link that takes the place of a manifest after the plan is replaced, not followed", () => {
  const { root, outside, before } = withOutside();
  mkdirSync(join(root, "clusters/prod-eu/apps/shop"), { recursive: true });
  symlinkSync(join(outside, "deployment-shop.yaml"), join(root, "clusters", shop));
  expect(applyChanges(root, [{ kind: "update", path: shop }], new Map([[shop, old]]))).toEqual([]);
  expect(lstatSync(join(root, "clusters", shop)).isFile()).toBe(true);
  expect(standing(outside)).toEqual(before);
});

test("a link in the place of the staging folder is removed, not followed", () => {
  const { root, outside, before } = withOutside();
  mkdirSync(join(root, "clusters"));
  symlinkSync(outside, join(root, "clusters/.ashlar-staging"));
  expect(said(root)).toEqual([]);
  expect(readFileSync(join(root, "clusters", shop), "utf8")).toBe(manifest("replicas: 6"));
  expect(existsSync(join(root, "clusters/.ashlar-staging"))).toBe(false);
  expect(standing(outside)).toEqual(before);
});

test("a pipe is reported and never opened", () => {
  const root = scratchRoot();
  mkdirSync(join(root, "clusters/prod-eu/apps/shop"), { recursive: true });
  execFileSync("mkfifo", [join(root, "clusters", shop)]);
  expect(said(root).map(([rule]) => rule)).toEqual(["foreign-file"]);
});
