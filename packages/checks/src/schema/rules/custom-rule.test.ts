import { describe, expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { definitionOfSpec } from "../../testing/manifest.ts";
import { customRule } from "./custom-rule.ts";

const said = (properties: string, spec: string): readonly string[] =>
  judgedTree(
    customRule,
    `${definitionOfSpec(properties)}
---
apiVersion: example.com/v1
kind: Widget
metadata: { name: web, namespace: shop }
spec: { ${spec} }`,
  );

const rules = (...expressions: readonly string[]): string =>
  `x-kubernetes-validations: [${expressions.map((rule) => `{ rule: ${JSON.stringify(rule)}, message: no }`).join(", ")}]`;

const list = (more: string, item: string): string =>
  `parts: { type: array, ${more}, items: { type: object, required: [name], properties: { name: { type: string }, size: { type: integer } }, ${item} } }`;
const keyed = "x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name]";

describe("a custom resource", () => {
  test("breaks a rule of its CRD", () => {
    expect(said(`a: { type: integer, ${rules("self % 2 == 0")} }`, "a: 3")).toEqual([
      "Widget shop/web /spec/a  its CRD has a rule against it: no",
    ]);
  });

  test.each([
    ["a number where the schema has one", `a: { type: number, ${rules("self == 2.0 && type(self) == double")} }`, "a: 2"],
    [
      "a field that is filled in",
      `a: { type: object, properties: { b: { type: string, default: x } }, ${rules("self.b == 'x'")} }`,
      "a: {}",
    ],
    [
      "a name that is a word of the language",
      `a: { type: object, properties: { if: { type: string }, x-y: { type: string } }, ${rules("self.__if__ == self.x__dash__y")} }`,
      "a: { if: b, x-y: b }",
    ],
    ["a length of time", `a: { type: string, format: duration, ${rules("self >= duration('1m')")} }`, "a: 90s"],
    ["a number or a text", `a: { x-kubernetes-int-or-string: true, ${rules("type(self) == int ? self < 5 : self == '10%'")} }`, "a: 10%"],
    ["null that means nothing", `a: { type: object, properties: { b: { type: string } }, ${rules("!has(self.b)")} }`, "a: { b: null }"],
    ["a rule on how a value changes", `a: { type: integer, ${rules("self >= oldSelf")} }`, "a: 1"],
    ["items in a list", list(keyed, rules("self.size < 5")), "parts: [{ name: a, size: 4 }]"],
    ["what is not implemented", `a: { type: string, ${rules("ip(self).family() == 6")} }`, "a: 10.0.0.1"],
    ["what is not there", `a: { type: integer, ${rules("self > 5")} }`, ""],
  ])("keeps one on %s", (_, properties, spec) => {
    expect(said(properties, spec)).toEqual([]);
  });

  test("breaks one in an item, and one that cannot be evaluated", () => {
    expect(said(list(keyed, rules("self.size < 5")), "parts: [{ name: a, size: 4 }, { name: b, size: 5 }, { name: c }]")).toEqual([
      "Widget shop/web /spec/parts/1  its CRD has a rule against it: no",
      "Widget shop/web /spec/parts/2  its CRD has a rule against it: no such key: size",
    ]);
  });

  test("is not judged by its status, which controllers write", () => {
    const whole = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { plural: widgets, kind: Widget }
  versions:
    - name: v1
      served: true
      storage: true
      subresources: { status: {} }
      schema:
        openAPIV3Schema:
          type: object
          ${rules("has(self.status) && self.status.ready", "!has(self.spec.a)")}
          properties:
            spec: { type: object, properties: { a: { type: string } } }
            status: { type: object, properties: { ready: { type: boolean } } }
---
apiVersion: example.com/v1
kind: Widget
metadata: { name: web, namespace: shop }
spec: { a: b }`;
    expect(judgedTree(customRule, whole)).toEqual(["Widget shop/web   its CRD has a rule against it: no"]);
  });

  test("whose value is of the wrong type has another problem", () => {
    expect(said(`a: { type: integer, ${rules("self % 2 == 0")} }`, "a: x")).toEqual([]);
  });
});
