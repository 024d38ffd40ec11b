import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CustomKind, KindSchema } from "@ashlar/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { definedKind } from "./definition-kind.ts";
import { kindModule, kindNames, kindPath } from "./kind-module.ts";
import { compileModules } from "./testing/compile-modules.ts";
import { definition, withSpec } from "./testing/definition.ts";
import { runModule } from "./testing/run-module.ts";

const kindOf = (properties: unknown, spec = {}): CustomKind => {
  const { kind, problems } = definedKind(definition(withSpec(properties), spec));
  if (kind === undefined) throw new Error(JSON.stringify(problems));
  return kind;
};
const moduleOf = (kind: CustomKind): string => kindModule(kind, "Made by a test");

const stone = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, weight: { type: "integer", format: "int32" } },
};
const mill = kindOf({ first: stone, second: stone, size: { type: "string", enum: ["small", "large"] } });

test("a module reads like what it says", () => {
  expect(moduleOf(mill)).toBe(`// Made by a test
// biome-ignore-all format: a definition is a line
import { customKind, type ObjectOf } from "@ashlar/model";

const first = { type: "object", required: ["name"], properties: { name: { type: "string" }, weight: { type: "integer", format: "int32" } } } as const;
const millV1 = { type: "object", properties: { spec: { type: "object", properties: { first, second: first, size: { type: "string", enum: ["small", "large"] } } } } } as const;

export const mill = customKind({
  group: "mills.example.com",
  kind: "Mill",
  scope: "Namespaced",
  versions: { v1: { schema: millV1 } },
});

export type Mill = ObjectOf<typeof mill, "v1">;
`);
});

const odd = JSON.parse(`{
  "__proto__": { "type": "string" }, "constructor": { "type": "string" }, "$ref": { "type": "string" }, "a-b": { "type": "string" },
  "'": { "type": "string" }, "\\"": { "type": "string" }, "*/ alert() /*": { "type": "string" }, "\`\${process.exit()}": { "type": "string" },
  "\\n": { "type": "string" }, "\\u2028": { "type": "string" }, "\\u202e": { "type": "string" }, "": { "type": "string" }, "0": { "type": "string" }, "class": { "type": "string" }, "then": { "type": "string" }
}`);
const long = (name: string) => ({ type: "object", properties: { [name]: { type: "string", enum: [`${name}-`.repeat(60)] }, ...odd } });
const hostile: Readonly<Record<string, CustomKind>> = {
  names: kindOf({ ...odd, deep: { type: "object", properties: odd } }),
  // Long ones become constants, which are called after them.
  constants: kindOf(
    Object.fromEntries(
      ["class", "__proto__x", "mill", "Mill", "ObjectOf", "customKind", "0", "-", "日本"].map((name) => [name, long(name)]),
    ),
  ),
  class: kindOf({}, { names: { kind: "Class" } }),
  object: kindOf({}, { names: { kind: "ObjectOf" } }),
  "custom-kind": kindOf({}, { names: { kind: "CustomKind" } }),
  undefined: kindOf({}, { names: { kind: "undefined" } }),
  dashes: kindOf({}, { names: { kind: "a-b-C" } }),
  nothing: kindOf({}, { versions: [{ name: "v1", served: false }] }),
  versions: kindOf(
    {},
    {
      versions: ["v1beta1", "v1", "v2alpha1", "class", "v-1"].map((name) => ({
        name,
        deprecated: name === "v1beta1",
        deprecationWarning: "*/ `$\x7b1}` \n // '\"",
        schema: { openAPIV3Schema: { type: "object" } },
      })),
    },
  ),
  values: kindOf({
    a: { type: "string", pattern: "^`\\$\x7ba}*/'\"\\n$", default: "*/", enum: ["</script>", "\u2028", "\ud800", "\u0000"] },
    b: { type: "number", default: 1.5e300, minimum: -0.1, maximum: 1e21 },
  }),
  deep: kindOf({
    a: [...Array(29)].reduce((inner) => ({ type: "object", properties: { a: { type: "array", items: inner } } }), { type: "string" }),
  }),
};

test.each(Object.entries(hostile))("what a module holds is what the CRD said: %s", (_, kind) => {
  expect(runModule(moduleOf(kind))[kindNames(kind).kind]).toEqual(kind);
});

test("they compile under the repository's own settings, with the types of their objects", { timeout: 30_000 }, () => {
  const uses = Object.entries(hostile).flatMap(([name, kind]) =>
    Object.values(kindNames(kind).types).map((type, i) => [
      `${name}-use-${i}`,
      `import type { ${type} } from "./${name}.ts";\nexport const name = (it: ${type}): string => it.metadata.name + it.kind;\n`,
    ]),
  );
  const modules = Object.fromEntries(Object.entries(hostile).map(([name, kind]) => [name, moduleOf(kind)]));
  expect(compileModules({ ...modules, ...Object.fromEntries(uses) })).toEqual([]);
});

test("they are formatted and written as biome wants", { timeout: 30_000 }, () => {
  const folder = mkdtempSync(join(import.meta.dirname, "biome-"));
  try {
    for (const [name, kind] of Object.entries(hostile)) writeFileSync(join(folder, `${name}.ts`), moduleOf(kind));
    const root = join(import.meta.dirname, "../../../..");
    execFileSync(join(root, "node_modules/.bin/biome"), ["check", "--error-on-warnings", folder], { cwd: root, stdio: "pipe" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("names, types and places", () => {
  const names = (kind: string, versions: readonly string[] = ["v1"]) => {
    const it: CustomKind = {
      group: "a.b",
      kind,
      scope: "Cluster",
      versions: Object.fromEntries(versions.map((name) => [name, { schema: {} }])),
    };
    return [kindNames(it).kind, ...Object.values(kindNames(it).types), kindPath(it)];
  };
  expect(names("HTTPRoute", ["v1beta1", "v1", "v1alpha2"])).toEqual([
    "httpRoute",
    "HTTPRoute",
    "HTTPRouteV1beta1",
    "HTTPRouteV1alpha2",
    "a.b/http-route.ts",
  ]);
  expect(names("GatewayClass")).toEqual(["gatewayClass", "GatewayClass", "a.b/gateway-class.ts"]);
  expect(names("Class")).toEqual(["class2", "Class", "a.b/class.ts"]);
  expect(names("mill")).toEqual(["mill", "Mill", "a.b/mill.ts"]);
});

const scalar: fc.Arbitrary<KindSchema> = fc.record(
  {
    type: fc.constantFrom("string", "integer"),
    enum: fc.array(fc.jsonValue()),
    default: fc.jsonValue(),
    pattern: fc.string({ unit: "binary" }),
  },
  { requiredKeys: ["type"] },
) as fc.Arbitrary<KindSchema>;
const { schemas } = fc.letrec<{ schemas: KindSchema }>((tie) => ({
  schemas: fc.oneof(
    { maxDepth: 5 },
    scalar,
    fc.record({ type: fc.constant("array" as const), items: tie("schemas") }),
    fc.record({
      type: fc.constant("object" as const),
      properties: fc.dictionary(fc.string({ unit: "binary" }), tie("schemas")).map((all) => ({ ...all })),
    }),
  ),
}));

test("whatever a schema holds, it comes out of the module as it went in", () => {
  fc.assert(
    fc.property(schemas, (schema) => {
      const kind: CustomKind = { group: "a.b", kind: "Mill", scope: "Cluster", versions: { v1: { schema } } };
      expect(runModule(moduleOf(kind)).mill).toEqual(JSON.parse(JSON.stringify(kind)));
    }),
    { numRuns: 200 },
  );
});

test("a CRD of 50,000 lines takes a moment", () => {
  const fields = Object.fromEntries(
    [...Array(5000).keys()].map((i) => [`field${i}`, { ...stone, properties: { ...stone.properties, [`p${i}`]: { type: "string" } } }]),
  );
  const before = performance.now();
  const text = moduleOf(kindOf(fields));
  expect(performance.now() - before).toBeLessThan(10_000);
  expect(text.length).toBeLessThan(1_500_000);
});
