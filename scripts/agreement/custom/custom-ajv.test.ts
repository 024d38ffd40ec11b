import { asStored, customFaults, customSchema } from "@ashlar/schemas";
import { expect, test } from "vitest";
import { randomOf } from "../corpus/random.ts";
import { customAjv } from "./custom-ajv.ts";
import { probe } from "./probe.ts";
import { randomFields } from "./random-object.ts";
import { sampleKinds } from "./sample-kinds.ts";

const wanted = [
  "Application",
  "AppProject",
  "Certificate",
  "ClusterIssuer",
  "ClusterSecretStore",
  "ExternalSecret",
  "Gateway",
  "GatewayConfiguration",
  "HTTPRoute",
];
const kinds = [probe, ...(await sampleKinds()).filter(({ kind }) => wanted.includes(kind))];

test("the sample knows its kinds", () => {
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(["Probe", ...wanted].sort());
});

test.each(kinds.map((kind) => [kind.kind, kind] as const))(
  "ajv, in strict mode, says of a %s what we say",
  { timeout: 30_000 },
  (name, { group, versions = {} }) => {
    const [version = "", { schema = {} } = {}] = Object.entries(versions).find(([, each]) => each.schema !== undefined) ?? [];
    const validate = customAjv().compile(customSchema(schema, "1.36"));
    for (let i = 0; i < 100; i++) {
      const random = randomOf(7, i);
      const { numbers: _, ...spec } = Object((randomFields(schema, random, random.pick([0, 0.02])) as { spec?: unknown }).spec);
      const object = asStored({ apiVersion: `${group}/${version}`, kind: name, metadata: { name: "a" }, spec }, schema);
      expect([object, validate(object)]).toEqual([object, customFaults(object, schema, "1.36").length === 0]);
    }
  },
);
