import fc from "fast-check";
import { expect, test } from "vitest";
import { readManifest } from "./mod.ts";
import { heaps, mutated } from "./testing/mutated.ts";

const MANIFEST = `# Rendered by ashlar
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ConfigMap
  metadata: {name: "a"}
  data: &data
    a: |
      {{ b }}
  more:
    <<: *data
    c: [0644, !!str yes, 'd']
---
apiVersion: v1
kind: Secret
metadata:
  name: a
`;

const JSON_LIST = JSON.stringify(
  { apiVersion: "v1", kind: "ConfigMapList", items: [{ metadata: { name: "a" }, data: { a: '\\"{}[]' } }] },
  null,
  1,
);

/** Whatever comes in: no exception, every problem complete, every line within the text. */
const holds = (input: string | Uint8Array): void => {
  const { documents, problems } = readManifest(input, "a.yaml");
  const lineCount = (typeof input === "string" ? input : new TextDecoder().decode(input)).split(/\r\n?|\n/).length;
  for (const { rule, message, remedy, file } of problems) {
    expect(rule).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect([message, remedy].every((text) => text !== undefined && text !== "" && !/[^.]\.$/.test(text))).toBe(true);
    expect(file).toMatch(/^a\.yaml(:[1-9]\d*)?$/);
    expect(Number(file?.split(":")[1] ?? 1)).toBeLessThanOrEqual(lineCount);
  }
  for (const { object, line, lineOf } of documents) {
    expect([typeof object.apiVersion, typeof object.kind, typeof object.metadata]).toEqual(["string", "string", "object"]);
    expect(line).toBeLessThanOrEqual(lineCount);
    expect(lineOf("")).toBe(line);
    expect(lineOf("/nothing/~2/at/all")).toBeUndefined();
    for (const key of Object.keys(object)) lineOf(`/${key}`);
    expect(JSON.parse(JSON.stringify(object))).toEqual(object);
  }
};

test.each<[what: string, inputs: fc.Arbitrary<string | Uint8Array>]>([
  ["mutated YAML", mutated(fc.constant(MANIFEST))],
  ["mutated JSON", mutated(fc.constant(JSON_LIST))],
  ["heaps of hostile pieces", heaps],
  ["any text", fc.string({ unit: "binary" })],
  ["any bytes", fc.uint8Array()],
  [
    "mutated bytes",
    fc
      .tuple(fc.constant(MANIFEST), fc.nat(), fc.nat(255))
      .map(([text, at, byte]) => new TextEncoder().encode(text).with(at % text.length, byte)),
  ],
])("never throws: %s", (_, inputs) => {
  fc.assert(fc.property(inputs, holds), { numRuns: 1_500 });
});
