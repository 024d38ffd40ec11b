import { describe, expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { customRule } from "./custom-rule.ts";

const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: stores.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { plural: stores, kind: Store }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              x-kubernetes-validations:
                - { rule: "!has(oldSelf.engine) || has(self.engine)", message: an engine stays }
                - { rule: "!has(self.least) || self.least <= self.size", message: least is the least }
              properties:
                engine: { type: string }
                size: { type: integer, x-kubernetes-validations: [{ rule: self >= oldSelf, message: a store only grows }] }
                least: { type: integer }
                zones:
                  type: array
                  x-kubernetes-list-type: map
                  x-kubernetes-list-map-keys: [name]
                  items:
                    type: object
                    required: [name]
                    properties:
                      name: { type: string }
                      disks: { type: integer, x-kubernetes-validations: [{ rule: self >= oldSelf }, { rule: self < 10 }] }
                tags: { type: array, items: { type: string, x-kubernetes-validations: [{ rule: self == 'a' || oldSelf == self }] } }
                mode:
                  type: string
                  x-kubernetes-validations:
                    - { rule: "oldSelf.hasValue() ? self != 'first' : self == 'first'", optionalOldSelf: true, message: first is first }
`;

const store = (spec: string): string => `
---
apiVersion: example.com/v1
kind: Store
metadata: { name: one, namespace: shop }
spec: { ${spec} }
`;

const told = (before: string, after: string): readonly string[] =>
  judged(definition + (before === "" ? "" : store(before)), definition + store(after)).filter((line) => line.includes(" custom-rule "));

describe("a rule on how a value changes", () => {
  test("is asked where there is an old one", () => {
    expect(told("size: 2", "size: 1")).toEqual(["REJECTED custom-rule Store shop/one: spec.size"]);
    expect(told("size: 1", "size: 2")).toEqual([]);
    expect(told("engine: a", "engine: a, size: 1")).toEqual([]);
    expect(messagesOf(customRule, definition + store("size: 2"), definition + store("size: 1"))).toEqual([
      'spec.size 2 → 1: its CRD has a rule against it, and the API server answers "a store only grows"',
    ]);
  });

  test("of what goes, by the structure above", () => {
    expect(told("engine: a, size: 1", "size: 1")).toEqual(["REJECTED custom-rule Store shop/one: spec.engine"]);
  });

  test("in a list by its keys, and in no other", () => {
    const zones = (...disks: readonly number[]): string => `zones: [${disks.map((each, at) => `{ name: z${at}, disks: ${each} }`).join()}]`;
    expect(told(zones(2, 3), zones(2, 2))).toHaveLength(1);
    expect(told(zones(2), zones(2, 1))).toEqual([]);
    expect(told("tags: [b]", "tags: [c]")).toEqual([]);
  });

  test("whose old value is optional", () => {
    expect(told("size: 1", "size: 1, mode: second")).toHaveLength(1);
    expect(told("size: 1", "size: 1, mode: first")).toEqual([]);
    expect(told("mode: second", "mode: first")).toHaveLength(1);
    expect(told("", "mode: second")).toHaveLength(1);
  });
});

describe("a rule on values", () => {
  test("of what is made or changes", () => {
    expect(told("", "size: 1, least: 2")).toEqual(["REJECTED custom-rule Store shop/one"]);
    expect(told("size: 1", "size: 1, least: 2")).toEqual(["REJECTED custom-rule Store shop/one: spec.least"]);
  });

  test("says nothing of what stays as it is", () => {
    const zone = (disks: number, more: string): string => `zones: [{ name: a, disks: ${disks} }], ${more}`;
    expect(told(zone(12, "size: 1"), zone(12, "size: 2"))).toEqual([]);
    expect(told(zone(12, "size: 1"), zone(13, "size: 1"))).toHaveLength(1);
  });
});
