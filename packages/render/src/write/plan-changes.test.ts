import { expect, test } from "vitest";
import { planChanges } from "./plan-changes.ts";
import { scopeOf } from "./scope.ts";
import { manifest } from "./testing/scratch-root.ts";

const texts = (contents: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(contents));

const shop = "prod-eu/apps/shop";
const old = manifest("replicas: 3");
const fresh = manifest("replicas: 6");
const touched = manifest("replicas: 4 # quick fix");
const foreign = "replicas: 3\n";
const conflicted = `<<<<<<< HEAD\n${old}=======\n${fresh}>>>>>>> topic\n`;

const originOf = (_: string, text: string) => (text === touched || text === foreign ? "hand" : text === conflicted ? "merge" : "render");

const plan = (current: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>, options = {}) => {
  const { changes, unchanged, problems } = planChanges(texts(current), texts(wanted), scopeOf(undefined), {
    originOf,
    ...options,
  });
  return {
    does: changes.map(({ kind, path }) => `${kind} ${path}`),
    unchanged,
    rules: problems.map(({ rule }) => rule),
  };
};

test.each([
  ["nothing stands", {}, { [`${shop}/a.yaml`]: fresh }, { does: [`create ${shop}/a.yaml`], unchanged: 0, rules: [] }],
  ["all stands", { [`${shop}/a.yaml`]: fresh }, { [`${shop}/a.yaml`]: fresh }, { does: [], unchanged: 1, rules: [] }],
  [
    "one of each, sorted by path",
    { [`${shop}/b.yaml`]: old, [`${shop}/c.yaml`]: fresh, [`${shop}/a.yaml`]: old },
    { [`${shop}/d.yaml`]: fresh, [`${shop}/c.yaml`]: fresh, [`${shop}/b.yaml`]: fresh },
    { does: [`remove ${shop}/a.yaml`, `update ${shop}/b.yaml`, `create ${shop}/d.yaml`], unchanged: 1, rules: [] },
  ],
  [
    "a hand edit where a manifest changes",
    { [`${shop}/a.yaml`]: touched },
    { [`${shop}/a.yaml`]: fresh },
    { does: [], unchanged: 0, rules: ["edited-by-hand"] },
  ],
  [
    "a hand edit where a manifest goes",
    { [`${shop}/a.yaml`]: touched, [`${shop}/b.yaml`]: old },
    { [`${shop}/b.yaml`]: old },
    { does: [], unchanged: 1, rules: ["edited-by-hand"] },
  ],
  [
    "a merge conflict in the first line",
    { [`${shop}/a.yaml`]: conflicted },
    { [`${shop}/a.yaml`]: fresh },
    { does: [`update ${shop}/a.yaml`], unchanged: 0, rules: [] },
  ],
  [
    "a file of somebody else",
    { [`${shop}/a.yaml`]: fresh, [`${shop}/notes.yaml`]: foreign },
    { [`${shop}/a.yaml`]: fresh },
    { does: [], unchanged: 1, rules: ["foreign-file"] },
  ],
  [
    "a file of somebody else where a manifest belongs",
    { [`${shop}/a.yaml`]: foreign },
    { [`${shop}/a.yaml`]: fresh },
    { does: [], unchanged: 0, rules: ["foreign-file"] },
  ],
  [
    "a manifest where a folder belongs",
    { [shop]: old },
    { [`${shop}/a.yaml`]: fresh },
    { does: [`create ${shop}/a.yaml`], unchanged: 0, rules: ["in-the-way"] },
  ],
])("%s", (_, current, wanted, expected) => {
  expect(plan(current, wanted)).toEqual(expected);
});

test("with overwrite, hand edits go and are marked, and foreign files only where a manifest belongs", () => {
  const current = {
    [`${shop}/a.yaml`]: touched,
    [`${shop}/b.yaml`]: touched,
    [`${shop}/c.yaml`]: foreign,
    [`${shop}/n.md`]: foreign,
  };
  const wanted = { [`${shop}/a.yaml`]: fresh, [`${shop}/c.yaml`]: fresh };
  const { changes, problems } = planChanges(texts(current), texts(wanted), scopeOf(undefined), {
    originOf,
    overwrite: true,
  });
  expect(changes).toEqual([
    { kind: "update", path: `${shop}/a.yaml`, edited: true },
    { kind: "remove", path: `${shop}/b.yaml`, edited: true },
    { kind: "update", path: `${shop}/c.yaml`, edited: true },
  ]);
  expect(problems.map(({ file }) => file)).toEqual([`clusters/${shop}/n.md`]);
});

test("what is wanted outside the scope is left out of account", () => {
  const wanted = texts({ [`${shop}/a.yaml`]: fresh, "prod-us/apps/shop/a.yaml": fresh });
  const { changes, problems } = planChanges(texts({}), wanted, scopeOf(["prod-us"]), { originOf });
  expect(changes).toEqual([{ kind: "create", path: "prod-us/apps/shop/a.yaml" }]);
  expect(problems).toEqual([]);
});

test("a hand edit is named with the TypeScript that makes the file", () => {
  const { problems } = planChanges(texts({ [`${shop}/a.yaml`]: touched }), texts({ [`${shop}/a.yaml`]: fresh }), scopeOf(undefined), {
    originOf,
  });
  expect(problems).toEqual([
    {
      rule: "edited-by-hand",
      file: `clusters/${shop}/a.yaml`,
      message: `clusters/${shop}/a.yaml is neither what ashlar rendered last nor what git holds, so it was edited by hand; it is kept`,
      remedy: "make the change in apps/shop/app.ts with the values of environments/prod.ts, then drop the edit with --overwrite",
    },
  ]);
});

test("a folder in which nothing is ours is one problem", () => {
  const current = {
    [`${shop}/a.yaml`]: fresh,
    [`${shop}/n.md`]: foreign,
    "old/a/x.yaml": foreign,
    "old/b/y.yaml": foreign,
    "prod-eu/apps/x/z.md": foreign,
  };
  const { problems } = planChanges(texts(current), texts({ [`${shop}/a.yaml`]: fresh }), scopeOf(undefined), {
    originOf,
  });
  expect(problems.map(({ message }) => message)).toEqual([
    `clusters/${shop}/n.md was not rendered by ashlar; it is left alone`,
    "clusters/old/ holds 2 files that ashlar did not render; it is left alone",
    "clusters/prod-eu/apps/x/ holds a file that ashlar did not render; it is left alone",
  ]);
});
