import { expect, test } from "vitest";
import { definedKind, isCustomResourceDefinition } from "./definition-kind.ts";
import { definition, withSpec } from "./testing/definition.ts";

const open = { type: "object", "x-kubernetes-preserve-unknown-fields": true };
const version = (name: unknown, more = {}) => ({ name, served: true, storage: true, schema: { openAPIV3Schema: open }, ...more });

test("group, kind, scope, and each version with what it says of itself", () => {
  const versions = [
    version("v1"),
    version("v1beta1", { deprecated: true, deprecationWarning: "use v1" }),
    version("v1alpha2", { deprecated: true }),
    version("v1alpha1", { served: false, schema: undefined }),
  ];
  expect(definedKind(definition(undefined, { scope: "Cluster", versions }))).toEqual({
    kind: {
      group: "mills.example.com",
      kind: "Mill",
      scope: "Cluster",
      versions: {
        v1: { schema: open },
        v1beta1: { schema: open, deprecated: "use v1" },
        v1alpha2: { schema: open, deprecated: true },
        v1alpha1: { served: false },
      },
    },
    problems: [],
  });
});

test("a status of its own is nobody's to write; any other is a field like others", () => {
  const schema = { type: "object", properties: { status: { type: "object" }, spec: { type: "object" } } };
  const status = (subresources: unknown) => {
    const { kind } = definedKind(definition(schema, { versions: [version("v1", { schema: { openAPIV3Schema: schema }, subresources })] }));
    return kind?.versions.v1?.schema?.properties?.status;
  };
  expect(status({ status: {} })).toEqual({ "x-kubernetes-preserve-unknown-fields": true });
  expect(status({ scale: {} })).toEqual({ type: "object" });
});

test.each<[string, Parameters<typeof definition>, string, string]>([
  [
    "a group that is no domain",
    [open, { group: "mills" }],
    "/spec/group",
    `the group cannot be "mills": it is a domain such as shop.example.com`,
  ],
  [
    "a group that would leave its folder",
    [open, { group: "../.." }],
    "/spec/group",
    `the group cannot be "../..": it is a domain such as shop.example.com`,
  ],
  [
    "a kind that would be code",
    [open, { names: { kind: "A;b()" } }],
    "/spec/names/kind",
    `the kind cannot be "A;b()": it is one word of letters, digits and dashes`,
  ],
  ["no names", [open, { names: null }], "/spec/names/kind", "the kind cannot be undefined: it is one word of letters, digits and dashes"],
  ["a scope that is none", [open, { scope: "Galactic" }], "/spec/scope", `the scope cannot be "Galactic": it is Namespaced or Cluster`],
  ["no versions", [open, { versions: [] }], "/spec/versions", "there is no version"],
  ["a version that is a number", [open, { versions: [version(1)] }], "/spec/versions/0/name", "a version cannot be called 1"],
  ["a version twice", [open, { versions: [version("v1"), version("v1")] }], "/spec/versions", "version v1 is there twice"],
  ["a version without a schema", [undefined], "/spec/versions/0/schema/openAPIV3Schema", "there is no schema"],
  [
    "unknown fields kept everywhere",
    [open, { preserveUnknownFields: true }],
    "/spec/preserveUnknownFields",
    "it keeps every unknown field, which apiextensions.k8s.io/v1 no longer lets a new CRD do",
  ],
  [
    "a schema that is not structural",
    [withSpec({ a: {} })],
    "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/a/type",
    "must be given",
  ],
])("%s is a problem", (_, given, pointer, message) => {
  const { kind, problems } = definedKind(definition(...given));
  expect(kind).toBeUndefined();
  expect(problems).toMatchObject([{ rule: "crd-refused", object: "CustomResourceDefinition mills.mills.example.com", pointer, message }]);
});

test("v1beta1 is a problem of its own", () => {
  const { problems } = definedKind({ ...definition(open), apiVersion: "apiextensions.k8s.io/v1beta1" });
  expect(problems).toMatchObject([
    {
      rule: "crd-version",
      message: "it is written for apiextensions.k8s.io/v1beta1, which no API server has served since Kubernetes 1.22",
    },
  ]);
});

test("what is wrong a thousand times is told ten times", () => {
  const fields = Object.fromEntries([...Array(1000).keys()].map((i) => [`f${i}`, {}]));
  const { problems } = definedKind(definition(withSpec(fields)));
  expect(problems).toHaveLength(11);
  expect(problems.at(-1)?.message).toBe("and 990 more of that kind");
});

test.each([
  [definition(open), true],
  [{ ...definition(open), apiVersion: "apiextensions.k8s.io/v1beta1" }, true],
  [{ apiVersion: "v1", kind: "ConfigMap" }, false],
  [{ apiVersion: "example.com/v1", kind: "CustomResourceDefinition" }, false],
  [null, false],
  ["text", false],
])("%j is a CRD: %s", (object, is) => {
  expect(isCustomResourceDefinition(object)).toBe(is);
});
