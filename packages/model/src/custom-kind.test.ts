import { expect, test } from "vitest";
import { compileCases } from "./testing/compile-cases.ts";

const mill = `
import { customKind, type App, type ObjectOf } from "./mod.ts";
const size = { type: "string", enum: ["small", "large"] } as const;
export const mill = customKind({
  group: "mills.example.com",
  kind: "Mill",
  scope: "Namespaced",
  versions: {
    v1: {
      schema: {
        type: "object",
        required: ["spec"],
        properties: {
          spec: {
            type: "object",
            required: ["size", "stones", "speed"],
            properties: {
              size,
              speed: { type: "integer", default: 3 },
              port: { "x-kubernetes-int-or-string": true },
              stones: { type: "array", items: { type: "object", required: ["name"], properties: { name: { type: "string" }, weight: { type: "number", nullable: true } } } },
              labels: { type: "object", additionalProperties: { type: "string" } },
              limits: { type: "object", additionalProperties: true },
              sack: { type: "object" },
              extra: { type: "object", "x-kubernetes-preserve-unknown-fields": true, properties: { dry: { type: "boolean" } } },
              anything: { "x-kubernetes-preserve-unknown-fields": true },
              job: { type: "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true },
            },
          },
        },
      },
    },
    v1alpha1: { served: false },
  },
});
type Mill = ObjectOf<typeof mill, "v1">;
const head = { apiVersion: "mills.example.com/v1", kind: "Mill", metadata: { name: "m" } } as const;
`;
const lines = mill.split("\n").length;
const withSpec = (spec: string): string => `${mill}export const it = { ...head, spec: { ${spec} } } satisfies Mill;`;
const good = `size: "small", stones: [{ name: "a" }]`;

const fits = {
  least: withSpec(good),
  "all-fields": withSpec(
    `${good}, speed: 1, port: "http", labels: { a: "b" }, limits: { a: 1 }, sack: {}, extra: { dry: true, wet: 1 }, anything: [1], ` +
      `job: { apiVersion: "batch/v1", kind: "Job", metadata: { name: "a" }, spec: {} }`,
  ),
  "port-number": withSpec(`${good}, port: 80`),
  nullable: withSpec(`size: "large", stones: [{ name: "a", weight: null }]`),
  "kinds-of-an-app": `${mill}export const app: App = { name: "a", namespace: "a", team: "t", kinds: [mill, { group: "a.b", kind: "C", scope: "Cluster" }],
  objects: () => [{ ...head, spec: { ${good} } } satisfies Mill] };`,
};

const misfits: Readonly<Record<string, readonly [code: string, message: RegExp]>> = {
  "unknown-field": [withSpec(`${good}, sise: "small"`), /'sise' does not exist/],
  "unknown-nested-field": [
    withSpec(`size: "small", stones: [{ name: "a", wight: 1 }]`),
    /'wight' does not exist.* Did you mean to write 'weight'/,
  ],
  "missing-field": [withSpec(`size: "small"`), /Property 'stones' is missing/],
  enum: [withSpec(`size: "middle", stones: []`), /Type '"middle"' is not assignable to type '"small" \| "large"'/],
  "wrong-type": [withSpec(`${good}, speed: "fast"`), /Type 'string' is not assignable to type 'number'/],
  "wrong-value-of-a-map": [withSpec(`${good}, labels: { a: 1 }`), /Type 'number' is not assignable to type 'string'/],
  "field-of-an-empty-object": [withSpec(`${good}, sack: { a: 1 }`), /Type 'number' is not assignable to type 'never'/],
  "known-field-of-an-open-object": [withSpec(`${good}, extra: { dry: "yes" }`), /Type 'string' is not assignable to type 'boolean/],
  "embedded-without-kind": [withSpec(`${good}, job: { apiVersion: "v1" }`), /Property 'kind' is missing/],
  null: [withSpec(`${good}, speed: null`), /Type 'null' is not assignable/],
  "other-version": [
    `${mill}export const it = { ...head, apiVersion: "mills.example.com/v2", spec: { ${good} } } satisfies Mill;`,
    /"mills.example.com\/v2"' is not assignable to type '"mills.example.com\/v1"'/,
  ],
  "unknown-version": [
    `${mill}export type Old = ObjectOf<typeof mill, "v3">;`,
    /'"v3"' does not satisfy the constraint '"v1" \| "v1alpha1"'/,
  ],
  "unknown-field-of-metadata": [
    `${mill}export const it = { ...head, metadata: { name: "m", label: {} }, spec: { ${good} } } satisfies Mill;`,
    /'label' does not exist/,
  ],
};

const messages = compileCases({ ...fits, ...Object.fromEntries(Object.entries(misfits).map(([name, [code]]) => [name, code])) });

test.each(Object.keys(fits))("an object that fits its schema compiles: %s", (name) => {
  expect(messages.get(name)).toEqual([]);
});

test.each(Object.entries(misfits))("one that does not, does not: %s", (name, [, message]) => {
  const [first] = messages.get(name) ?? [];
  expect(first?.text).toMatch(message);
  expect(first?.line).toBeGreaterThanOrEqual(lines);
});

test("nothing else is wrong", () => {
  expect(messages.get("elsewhere")).toBeUndefined();
});
