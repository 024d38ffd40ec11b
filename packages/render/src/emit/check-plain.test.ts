import { expect, test } from "vitest";
import { checkPlain } from "./check-plain.ts";

const at = (pointer: string, message: string, remedy: string) => ({ pointer, message, remedy });

test("plain data is plain: undefined properties, shared objects, objects without a prototype", () => {
  const shared = { a: [1, -0, 0.5, "é", "😀", true, null] };
  expect(checkPlain({ x: shared, y: [shared, shared], z: undefined, n: Object.create(null), max: Number.MAX_SAFE_INTEGER })).toEqual([]);
  expect(checkPlain(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual([]);
  expect(["text", 1, null, false].flatMap(checkPlain)).toEqual([]);
});

test.each([
  [() => 1, "is a function", "call it, and write what it returns"],
  [Symbol("s"), "is a symbol", "write a string"],
  [10n, "is a BigInt", "write a number or a string"],
  [undefined, "is undefined", "leave it out, or write null"],
  [Number.NaN, "NaN is not a number that JSON knows", "write a finite number"],
  [-Infinity, "-Infinity is not a number that JSON knows", "write a finite number"],
  [2 ** 53, "9007199254740992 is beyond 2^53 - 1, from where on readers round differently", "write a smaller number, or a string"],
  ["a\uDC00", "the string holds half of a surrogate pair, which no UTF-8 file can hold", "cut strings between characters, not within one"],
  [new Date(Number.NaN), "is a Date", "write the ISO string: date.toISOString()"],
  [new Map([[1, 2]]), "is a Map", "write an object: Object.fromEntries(map)"],
  [new Set([1]), "is a Set", "write a list: [...set]"],
  [/a/, "is a RegExp", "write a string: regExp.source"],
  [new URL("https://example.com"), "is an instance of URL, not an object literal", "write an object literal with its data: { ...value }"],
])("%o in a list", (value, message, remedy) => {
  expect(checkPlain({ spec: { list: ["fine", value] } })).toEqual([at("/spec/list/1", message, remedy)]);
});

test("every place is reported, in the order of the data, as a JSON pointer", () => {
  const value = { "a/b": [1n, { "c~d": 2n }], e: 3n, "\uD800": "x" };
  expect(checkPlain(value).map(({ pointer }) => pointer)).toEqual(["/a~1b/0", "/a~1b/1/c~0d", "/e", "/\uFFFD"]);
  expect(checkPlain(1n).map(({ pointer }) => pointer)).toEqual([""]);
});

test("a cycle says where it leads", () => {
  const spec: { list: unknown[] } = { list: [] };
  spec.list.push(1, { again: spec });
  expect(checkPlain({ spec })).toEqual([
    at("/spec/list/1/again", 'is a cycle: the same object as at "/spec"', "write a copy without the way back"),
  ]);
});

test("many cycles end in linear time", () => {
  const nodes = Array.from({ length: 200 }, (): Record<string, unknown> => ({}));
  for (const from of nodes) for (const [index, to] of nodes.entries()) from[`to${index}`] = to;
  expect(checkPlain(nodes[0]).length).toBeGreaterThan(200);
});

function nested(levels: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

test("90 levels are plain, 91 are not, and 100,000 do not overflow the stack", () => {
  expect(checkPlain(nested(90))).toEqual([]);
  const tooDeep = at("/0".repeat(90), "is nested over 90 levels deep", "write a flatter structure");
  expect(checkPlain(nested(91))).toEqual([tooDeep]);
  expect(checkPlain(nested(100_000))).toEqual([tooDeep]);
});

test("what is too deep only where it is met the second time is still too deep", () => {
  const shared = nested(50);
  let long: unknown = shared;
  for (let level = 0; level < 60; level++) long = { a: long };
  expect(checkPlain([shared, long]).map(({ message }) => message)).toEqual(["is nested over 90 levels deep"]);
});
