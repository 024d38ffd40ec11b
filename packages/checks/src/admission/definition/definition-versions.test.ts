import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { definition } from "../../testing/manifest.ts";
import { definitionVersions } from "./definition-versions.ts";

test.each([
  "schema: { openAPIV3Schema: { type: object } }",
  "deprecated: true, deprecationWarning: use v2, schema: { openAPIV3Schema: { type: object } }",
])("%s is right", (content) => {
  expect(judged(definitionVersions, definition(content))).toEqual([]);
});

test.each([
  ["deprecated: false", "/spec/versions/0  'schema.openAPIV3Schema' is missing"],
  [
    "deprecationWarning: use v2, schema: { openAPIV3Schema: { type: object } }",
    "/spec/versions/0/deprecationWarning  the version is not deprecated",
  ],
  [
    'deprecated: true, deprecationWarning: "a\\tb", schema: { openAPIV3Schema: { type: object } }',
    "/spec/versions/0/deprecationWarning  it has characters that cannot be printed",
  ],
])("%s", (content, problem) => {
  expect(judged(definitionVersions, definition(content))).toEqual([problem]);
});

test("one version is stored", () => {
  const stored = definition("schema: { openAPIV3Schema: { type: object } }");
  expect(judged(definitionVersions, stored.replace("storage: true", "storage: false"))).toEqual(["/spec/versions  no version is stored"]);
  expect(judged(definitionVersions, stored.replace("scope:", "preserveUnknownFields: true\n  scope:"))).toEqual([
    "/spec/preserveUnknownFields  it is true",
  ]);
});
