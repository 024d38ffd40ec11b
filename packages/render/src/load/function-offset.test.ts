import { Script } from "node:vm";
import { expect, test } from "vitest";
import { functionOffset } from "./function-offset.ts";

const text = `({
  arrow: ({ gateway }) => [1],
  async: async (x) => 1,
  method(x) { return 1 },
  expression: function (x) {},
  named: function named(x) {},
  same: [() => [], () => []],
})`;
const functions = new Script(text).runInThisContext();

const tail = (offset: number | undefined): string | undefined =>
  offset === undefined ? undefined : text.slice(offset, text.indexOf("\n", offset));

test("finds a function where it is written, from its parameters on", () => {
  expect(tail(functionOffset(functions.arrow, text))).toBe("({ gateway }) => [1],");
  expect(tail(functionOffset(functions.async, text))).toBe("async (x) => 1,");
  expect(tail(functionOffset(functions.method, text))).toBe("(x) { return 1 },");
  expect(tail(functionOffset(functions.expression, text))).toBe("(x) {},");
  expect(tail(functionOffset(functions.named, text))).toBe("(x) {},");
});

test("tells functions apart that read alike", () => {
  expect(tail(functionOffset(functions.same[0], text))).toBe("() => [], () => []],");
  expect(tail(functionOffset(functions.same[1], text))).toBe("() => []],");
});

test("knows no place of what the script does not hold", () => {
  expect(functionOffset(functions.arrow.bind(null), text)).toBe(undefined);
  expect(functionOffset(new Proxy(functions.arrow, {}), text)).toBe(undefined);
  expect(functionOffset(Math.max, text)).toBe(undefined);
  expect(functionOffset(() => "elsewhere", text)).toBe(undefined);
  expect(functionOffset({}, text)).toBe(undefined);
});
