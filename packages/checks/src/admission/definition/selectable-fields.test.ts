import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { definitionOfSpec } from "../../testing/manifest.ts";
import { selectableFields } from "./selectable-fields.ts";

test.each([".spec.size"])("%s is right", (content) => {
  expect(
    judged(
      selectableFields,
      definitionOfSpec(
        "size: { type: integer }, list: { type: array, items: { type: string } }",
        `selectableFields: [{ jsonPath: ${content} }]`,
      ),
    ),
  ).toEqual([]);
});

test.each([
  [".spec.color", '/spec/versions/0/selectableFields/0/jsonPath  ".spec.color" leads to no field of the schema'],
  [".spec.list", '/spec/versions/0/selectableFields/0/jsonPath  ".spec.list" leads to a field that is none of string, boolean, integer'],
  [".metadata.name", '/spec/versions/0/selectableFields/0/jsonPath  ".metadata.name" leads to the metadata'],
])("%s", (content, problem) => {
  expect(
    judged(
      selectableFields,
      definitionOfSpec(
        "size: { type: integer }, list: { type: array, items: { type: string } }",
        `selectableFields: [{ jsonPath: ${content} }]`,
      ),
    ),
  ).toEqual([problem]);
});
