import type { KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { appOf, chartOf, completedWith, configMap, custom, gitFolderOf } from "../testing/in-memory.ts";

/** What completing says of the outputs of an app, which the compiler would have refused. */
const problemsOf = (...outputs: readonly unknown[]) => {
  const { problems, apps } = completedWith({ apps: [appOf("shop", () => outputs as KubeObject[])] });
  return { problems, kept: apps[0]?.objects.map(({ metadata }) => metadata.name) };
};
const about = { cluster: "dev", app: "shop", file: "apps/shop/app.ts" };

test("an object without apiVersion, kind or name is named as well as can be, and the others stay", () => {
  const { problems, kept } = problemsOf(
    {},
    { kind: "ConfigMap", metadata: { name: "x" } },
    { apiVersion: "v1", kind: "Job", metadata: {} },
    configMap("kept"),
  );
  expect(problems).toMatchObject([
    { ...about, rule: "broken-object", object: "an object without name", pointer: "/apiVersion", message: "has no apiVersion" },
    { ...about, rule: "broken-object", object: "an object without name", pointer: "/kind", message: "has no kind" },
    { ...about, rule: "broken-object", object: "an object without name", pointer: "/metadata/name", message: "has no name" },
    { ...about, rule: "broken-object", object: "ConfigMap x", pointer: "/apiVersion", message: "has no apiVersion" },
    { ...about, rule: "broken-object", object: "Job without name", pointer: "/metadata/name", message: "has no name" },
  ]);
  expect(kept).toEqual(["kept"]);
});

test("a value that YAML cannot carry", () => {
  const { problems, kept } = problemsOf({ ...configMap("x"), data: { at: new Date(0) } });
  expect(problems).toEqual([
    {
      ...about,
      rule: "not-plain",
      object: "ConfigMap x",
      pointer: "/data/at",
      message: "is a Date",
      remedy: "write the ISO string: date.toISOString()",
    },
  ]);
  expect(kept).toEqual([]);
});

test("labels, annotations and namespaces that are no texts; `undefined` is left out", () => {
  const metadata = { name: "x", namespace: 7, labels: { port: 80, tier: undefined }, annotations: { "a/b~c": true, d: null } };
  const { problems } = problemsOf(
    { ...configMap("x"), metadata },
    { ...configMap("y"), metadata: { name: "y", labels: { a: undefined } } },
  );
  expect(problems.map(({ pointer, message }) => [pointer, message])).toEqual([
    ["/metadata/namespace", "7 is not a text"],
    ["/metadata/labels/port", "80 is not a text"],
    ["/metadata/annotations/a~1b~0c", "true is not a text"],
    ["/metadata/annotations/d", "null is not a text"],
  ]);
  expect(problems[0]).toMatchObject({ ...about, rule: "broken-object", object: "ConfigMap 7/x", remedy: "quote it" });
});

test("values of a chart that YAML cannot carry", () => {
  const { problems } = problemsOf(chartOf("cache", {}, { values: { size: 1n } }));
  expect(problems).toEqual([
    {
      ...about,
      rule: "not-plain",
      object: "values of chart cache",
      pointer: "/size",
      message: "is a BigInt",
      remedy: "write a number or a string",
    },
  ]);
});

test("a patch without a name", () => {
  const patch: unknown = { apiVersion: "v1", kind: "ConfigMap", metadata: {} };
  const { problems } = problemsOf(gitFolderOf("base", {}, { patches: [custom("v1", "ConfigMap", "settings"), patch as KubeObject] }));
  expect(problems).toMatchObject([{ ...about, rule: "broken-object", object: "ConfigMap without name", pointer: "/metadata/name" }]);
});
