import { type CustomKind, customKind, type KindSchema } from "@ashlar/model";
import { customFormats } from "@ashlar/schemas";

const text: KindSchema = { type: "string" };
const numbers: Readonly<Record<string, KindSchema>> = {
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  unknown: { type: "integer", format: "uint8" },
  least: { type: "integer", minimum: 3 },
  above: { type: "number", minimum: 3, exclusiveMinimum: true },
  most: { type: "integer", maximum: 7 },
  below: { type: "number", maximum: 7.5, exclusiveMaximum: true },
  even: { type: "integer", multipleOf: 2 },
  tenths: { type: "number", multipleOf: 0.1 },
  float: { type: "number", format: "float" },
  percent: { "x-kubernetes-int-or-string": true, pattern: "^[0-9]+%$", minimum: 1 },
};
const fields: Readonly<Record<string, KindSchema>> = {
  a: { type: "string", enum: ["small", "large"] },
  b: { type: "string", nullable: true, enum: ["one"] },
  c: { type: "integer", default: 3 },
  d: { type: "string", minLength: 2, maxLength: 3 },
  e: { type: "boolean" },
  f: { type: "object" },
  g: { type: "object", additionalProperties: true },
  h: { type: "object", additionalProperties: text },
  i: { type: "object", additionalProperties: { type: "object", properties: { a: text } } },
  j: { "x-kubernetes-preserve-unknown-fields": true },
  k: { type: "object", "x-kubernetes-preserve-unknown-fields": true, properties: { a: { type: "object", properties: { b: text } } } },
  l: { type: "array", items: { type: "object", properties: { a: text } }, "x-kubernetes-preserve-unknown-fields": true },
  m: { type: "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true },
  n: { type: "object", "x-kubernetes-embedded-resource": true, properties: { spec: { type: "object", properties: { a: text } } } },
  o: { type: "array", "x-kubernetes-list-type": "set", items: text, maxItems: 3 },
  p: {
    type: "array",
    "x-kubernetes-list-type": "map",
    "x-kubernetes-list-map-keys": ["port", "protocol"],
    items: {
      type: "object",
      required: ["port"],
      properties: { port: { type: "integer" }, protocol: { type: "string", default: "TCP" }, name: text },
    },
  },
  q: { type: "array", minItems: 1, items: { type: "integer", nullable: true } },
  r: { type: "array", items: { type: "array", items: { type: "number" } } },
  s: { type: "object", minProperties: 1, maxProperties: 2, additionalProperties: { type: "string", nullable: true } },
  t: {
    type: "object",
    required: ["a", "b"],
    properties: { a: { type: "string", default: "x" }, b: { type: "string", nullable: true }, c: text },
  },
  u: { type: "object", properties: { a: text, b: text }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
  v: {
    type: "object",
    properties: { a: { type: "string", default: "x" }, b: text },
    anyOf: [{ required: ["b"] }, { properties: { a: { enum: ["x"] } } }],
  },
  w: { type: "string", allOf: [{ minLength: 2 }, { not: { pattern: "^b" } }] },
  x: { type: "string", pattern: "^\\w+\\.[[:alpha:]]+$" },
  constructor: text,
  "with-dash": text,
};

/** A kind with everything in it that a structural schema can say. */
export const probe: CustomKind = customKind({
  group: "mills.example.com",
  kind: "Probe",
  scope: "Namespaced",
  versions: {
    v1: {
      schema: {
        type: "object",
        required: ["spec"],
        properties: {
          metadata: { type: "object", properties: { name: { type: "string", maxLength: 12 } } },
          spec: {
            type: "object",
            properties: {
              ...fields,
              numbers: { type: "object", properties: numbers },
              formats: {
                type: "object",
                properties: Object.fromEntries(
                  [...Object.keys(customFormats), "date-time", "password", "k8s-short-name", "k8s-long-name", "nonsense"].map((format) => [
                    format,
                    { type: "string", format },
                  ]),
                ),
              },
            },
          },
        },
      },
    },
  },
});
