import type { KindSchema } from "@ashlar/model";
import { expect, test } from "vitest";
import { asStored } from "./as-stored.ts";

const schema: KindSchema = {
  type: "object",
  properties: {
    size: { type: "string", default: "small" },
    grain: { type: "string", nullable: true, default: "rye" },
    stones: { type: "array", items: { type: "object", properties: { weight: { type: "integer", default: 3 } } } },
    sacks: { type: "object", additionalProperties: { type: "object", properties: { full: { type: "boolean", default: false } } } },
    wheel: {
      type: "object",
      default: { blades: {} },
      properties: { blades: { type: "object", properties: { count: { type: "integer", default: 4 } } } },
    },
  },
};

test("defaults are filled in where there is something to fill, and in what defaults bring", () => {
  expect(asStored({ stones: [{}, { weight: 5 }], sacks: { a: {} } }, schema)).toEqual({
    size: "small",
    grain: "rye",
    stones: [{ weight: 3 }, { weight: 5 }],
    sacks: { a: { full: false } },
    wheel: { blades: { count: 4 } },
  });
});

test("null stands for the default, but where it is known", () => {
  expect(asStored({ size: null, grain: null, stones: null, wheel: {} }, schema)).toEqual({
    size: "small",
    grain: null,
    stones: null,
    wheel: {},
  });
});

test("what is whole stays the same object", () => {
  const whole = { size: "large", grain: null, stones: [{ weight: 1 }], wheel: {}, unknown: { a: null } };
  expect(asStored(whole, schema)).toBe(whole);
});
