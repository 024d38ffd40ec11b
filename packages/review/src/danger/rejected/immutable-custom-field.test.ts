import { describe, expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

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
              properties:
                engine: { type: string, x-kubernetes-validations: [{ rule: self == oldSelf, message: engine never changes }] }
                mode: { type: string, default: quick, x-kubernetes-validations: [{ rule: "oldSelf == self" }] }
                size: { type: integer, x-kubernetes-validations: [{ rule: self >= oldSelf }] }
`;

const store = (spec: string): string => `
---
apiVersion: example.com/v1
kind: Store
metadata: { name: one, namespace: shop }
spec: { ${spec} }
`;

const told = (before: string, after: string, of = definition): readonly string[] =>
  judged(of + store(before), of + store(after)).filter((line) => line.includes(" immutable-custom-field "));

describe("a field that its CRD freezes", () => {
  test("never changes", () => {
    expect(told("engine: a", "engine: b")).toEqual(["REJECTED immutable-custom-field Store shop/one: spec.engine"]);
  });

  test("nor from its default", () => {
    expect(told("engine: a", "engine: a, mode: slow")).toHaveLength(1);
    expect(told("engine: a", "engine: a, mode: quick")).toEqual([]);
  });

  test("may come and go", () => {
    expect(told("engine: a", "size: 1")).toEqual([]);
    expect(told("size: 1", "engine: a")).toEqual([]);
  });
});

test("other rules are told by another rule of the review, and without the CRD nothing is known", () => {
  expect(told("size: 2", "size: 1")).toEqual([]);
  expect(told("engine: a", "engine: b", "")).toEqual([]);
});

const rollout = (label: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: ${label} } } }
`;

test("the selector of a Rollout is fixed, wherever its CRD comes from", () => {
  expect(judged(rollout("web"), rollout("site"))).toContain(
    "REJECTED immutable-custom-field Rollout shop/web: spec.selector.matchLabels.app",
  );
});
