import { expect, test } from "vitest";
import { schemaParts } from "./schema-parts.ts";

const version = schemaParts([
  '{"type":"string","maxLength":63}',
  '{"type":"object","properties":{"name":{"$part":0},"$part":{"type":"integer"}}}',
  "no JSON",
]);

test("a part stands wherever it is named: among properties, as items, as whatever else", () => {
  const name = { type: "string", maxLength: 63 };
  const stone = { type: "object", properties: { name, $part: { type: "integer" } } };
  expect(version('{"type":"array","items":{"$part":1}}').schema).toEqual({ type: "array", items: stone });
  expect(version('{"additionalProperties":{"$part":0}}', { deprecated: true })).toEqual({
    deprecated: true,
    schema: { additionalProperties: name },
  });
  expect(version('{"$part":1}').schema).toEqual(stone);
});

test("the same schema each time, and nothing is read before somebody asks", () => {
  const stone = version('{"$part":1}');
  expect(stone.schema).toBe(stone.schema);
  const broken = version('{"$part":2}');
  expect(() => broken.schema).toThrow(SyntaxError);
});
