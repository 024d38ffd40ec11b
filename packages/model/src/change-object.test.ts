import { expect, test } from "vitest";
import { changeObject, type KubeObject, type ObjectEdit } from "./mod.ts";

const shop: KubeObject = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "shop", namespace: "shop" },
  spec: {
    replicas: 3,
    paused: false,
    template: {
      spec: {
        containers: [
          { name: "web", args: ["a"] },
          { name: "proxy", env: [{ name: "A", value: "1" }] },
        ],
      },
    },
  },
};
const which = { apiVersion: "apps/v1", kind: "Deployment", name: "shop" };
const containers = ["spec", "template", "spec", "containers"];

const specAfter = (...edits: readonly ObjectEdit[]): unknown => changeObject(which, edits)([shop])[0]?.spec;

test.each<[string, ObjectEdit, object]>([
  ["a value", { at: ["spec", "replicas"], set: 5 }, { replicas: 5 }],
  [
    "a value that was not there, and what it is in",
    { at: ["spec", "strategy", "type"], set: "Recreate" },
    { strategy: { type: "Recreate" } },
  ],
])("sets %s", (_, edit, expected) => {
  expect(specAfter(edit)).toEqual({ ...Object(shop.spec), ...expected });
});

test("takes a value away, and an item of a list", () => {
  expect(specAfter({ at: ["spec", "paused"], remove: true })).not.toHaveProperty("paused");
  expect(specAfter({ at: [...containers, { name: "web" }], remove: true })).toMatchObject({
    template: { spec: { containers: [{ name: "proxy" }] } },
  });
});

test("finds items by their fields, and puts new ones at the end", () => {
  expect(
    specAfter(
      { at: [...containers, { name: "proxy" }, "env"], add: { name: "B" } },
      { at: [...containers, { name: "web" }, "env"], add: 1 },
    ),
  ).toMatchObject({ template: { spec: { containers: [{ name: "web", env: [1] }, { env: [{ name: "A" }, { name: "B" }] }] } } });
});

test("puts an item before another one", () => {
  const at = [...containers, { name: "proxy" }, "env"];
  expect(specAfter({ at, add: { name: "B" }, before: { name: "A" } })).toMatchObject({
    template: { spec: { containers: [{}, { env: [{ name: "B" }, { name: "A" }] }] } },
  });
  expect(() => specAfter({ at, add: { name: "B" }, before: { name: "C" } })).toThrow("Deployment shop has no ");
});

test("leaves other objects alone, and never changes what it was given", () => {
  const others = [
    { ...shop, kind: "StatefulSet" },
    { ...shop, apiVersion: "apps/v2" },
    { ...shop, metadata: { name: "cart" } },
  ];
  const before = structuredClone(shop);
  const change = changeObject(which, [{ at: ["spec", "replicas"], set: 5 }]);
  expect(change(others)).toEqual(others);
  expect(change([shop])).not.toEqual([shop]);
  expect(shop).toEqual(before);
  const elsewhere = changeObject({ ...which, namespace: "other" }, [{ at: ["spec", "replicas"], set: 5 }]);
  expect(elsewhere([shop])).toEqual([shop]);
});

test.each<[string, ObjectEdit]>([
  ["spec.old", { at: ["spec", "old"], remove: true }],
  ["spec.template.spec.containers[cache].image", { at: [...containers, { name: "cache" }, "image"], set: "redis" }],
  ["spec.replicas.most", { at: ["spec", "replicas", "most"], set: 1 }],
  ["spec.replicas", { at: ["spec", "replicas"], add: 1 }],
])("a change that finds no place is an error: %s", (place, edit) => {
  expect(() => specAfter(edit)).toThrow(`Deployment shop has no ${place} to change`);
});
