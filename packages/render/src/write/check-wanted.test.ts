import { expect, test } from "vitest";
import { checkWanted } from "./check-wanted.ts";
import { manifest, manifests } from "./testing/scratch-root.ts";

const rulesOf = (...paths: readonly string[]): readonly string[] =>
  checkWanted(paths.map((path) => ({ path, text: manifest("kind: X") }))).problems.map(({ rule }) => rule);

test("plain paths are indexed by path", () => {
  const files = manifests({
    "prod-eu/apps/shop/deployment-shop.yaml": "a",
    "prod-eu/apps/shop/service-shop.yaml": "b",
  });
  const { texts, problems } = checkWanted(files);
  expect(problems).toEqual([]);
  expect([...texts]).toEqual(files.map(({ path, text }) => [path, text]));
});

test.each([
  ["", "is empty"],
  ["/etc/cron.d/x", "is absolute"],
  ["/x.yaml", "is absolute"],
  ["c:/x.yaml", "is absolute"],
  ["../apps/shop/app.ts", 'has the part ".."'],
  ["prod-eu/../../x.yaml", 'has the part ".."'],
  ["prod-eu/./x.yaml", 'has the part "."'],
  ["prod-eu//x.yaml", "has an empty part"],
  ["prod-eu/", "has an empty part"],
  ["prod-eu\\x.yaml", "holds a backslash or a control character"],
  ["prod-eu/x\ny.yaml", "holds a backslash or a control character"],
  ["prod-eu/.GIT/config", 'uses the reserved name ".GIT"'],
  [".ashlar-staging/x.yaml", 'uses the reserved name ".ashlar-staging"'],
  [`prod-eu/${"é".repeat(130)}.yaml`, "has a part of over 255 bytes"],
])("%j is no path for a manifest", (path, flaw) => {
  const [problem, ...others] = checkWanted([{ path, text: manifest("kind: X") }]).problems;
  expect(others).toEqual([]);
  expect(problem?.rule).toBe("unsafe-path");
  expect(problem?.message).toBe(`the manifest path ${JSON.stringify(path)} ${flaw}`);
});

test("two paths that one disk cannot hold side by side are named together", () => {
  const { problems } = checkWanted(manifests({ "prod-eu/apps/shop/role-Admin.yaml": "a", "prod-eu/apps/shop/role-admin.yaml": "b" }));
  expect(problems).toEqual([
    {
      rule: "same-path",
      file: "clusters/prod-eu/apps/shop/role-admin.yaml",
      message:
        "clusters/prod-eu/apps/shop/role-admin.yaml and clusters/prod-eu/apps/shop/role-Admin.yaml are one path on a disk that ignores case",
      remedy: "rename one of the objects, apps or clusters that want it",
    },
  ]);
});

test.each([
  ["the same path", ["a/x.yaml", "a/x.yaml"], ["same-path"]],
  ["folders that differ in case, once", ["Prod/x.yaml", "prod/y.yaml", "prod/z.yaml"], ["same-path"]],
  ["composed and decomposed letters", ["a/\u00e9.yaml", "a/e\u0301.yaml"], ["same-path"]],
  ["a file and then a folder", ["a/x", "a/x/y.yaml"], ["same-path"]],
  ["a folder and then a file", ["a/x/y.yaml", "a/x"], ["same-path"]],
  ["names of which one only starts like the other", ["a/x.yaml", "a/x.yaml.yaml", "ab/x.yaml"], []],
])("%s", (_, paths, rules) => {
  expect(rulesOf(...paths)).toEqual(rules);
});

test("a text without the mark would be foreign to the next run", () => {
  const { problems } = checkWanted([{ path: "prod-eu/apps/shop/x.yaml", text: "kind: X\n" }]);
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([["no-mark", "clusters/prod-eu/apps/shop/x.yaml"]]);
});
