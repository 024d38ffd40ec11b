import { describe, expect, test } from "vitest";
import { celProgram } from "./cel-program.ts";
import { CelUnknown, type CelValue, isList, isMap } from "./cel-value.ts";
import { celValueOf } from "./value-of.ts";

const object = celValueOf({ a: 1, g: 1.5, s: "aa", b: true, x: { p: 1 }, l: [1, 2], n: null, metadata: { namespace: "ns" } });
const values = { object: new Map([...(object as ReadonlyMap<string, CelValue>), ["f", 1]]), oldObject: null };

/** As Go prints it. */
const shown = (value: CelValue | undefined): string => {
  if (value === undefined || value === null) return "null";
  if (isList(value)) return `[${value.map(shown).join(" ")}]`;
  return isMap(value) ? `map[${[...value].map(([key, each]) => `${key}:${shown(each)}`).join(" ")}]` : String(value);
};

// What kube-apiserver 1.36.3 makes of them (its environment for stored expressions, with an object of no known type).
test.each([
  ["has(object.n.b)", "false"],
  ["object.n.?b.hasValue()", "false"],
  ["object.?zz.?b.hasValue()", "false"],
  ["object.?x.p.hasValue()", "true"],
  ["has(object.s.b)", "false"],
  ["object.l == [1,2]", "true"],
  ["object.a && false", "false"],
  ["object.a || true", "true"],
  ["object.l[1.0]", "2"],
  ["1.0 in object.l", "true"],
  ["object.s in object.x", "false"],
  ["object.f == 1", "true"],
  ["[1,2].isSorted()", "true"],
  ["object.l.sum()", "3"],
  ['"b" < "😀"', "true"],
  ['"\\uFFFF" < "😀"', "true"],
  ['"a😀b".indexOf("b")', "2"],
  ['"a😀b".substring(2)', "b"],
  ['"a😀b".charAt(1)', "😀"],
  ["object.l.map(x, x > 1, x * 2)", "[4]"],
  ['{"a": 1}.exists(k, k == "a")', "true"],
  ["object.l.all(i, v, v > 0)", "true"],
  ['object.s.matches("^a")', "true"],
  ["object.s.size()", "2"],
  ["null == object.n", "true"],
  ['object.x == {"p": 1}', "true"],
  ['object.x == {"p": 1.0}', "true"],
  ["object.l.exists_one(x, x == 2)", "true"],
  ["type(object.a) == int", "true"],
  ["string(1.5)", "1.5"],
  ["string(object.f)", "1"],
  ["object.l.filter(x, x > 1)[0] == 2", "true"],
  ['int("+5")', "5"],
  ['double("1e3")', "1000"],
  ['"a,b,,c".split(",", 2)', "[a b,,c]"],
  ['"".split(",")', "[]"],
  ['"abc".split("")', "[a b c]"],
  ['"a-b".replace("-", "+")', "a+b"],
  ['"aaa".replace("a", "b", 2)', "bba"],
  ['["a","b"].join(",")', "a,b"],
  ["sets.intersects([1,2],[2])", "true"],
  ["sets.equivalent([1,2],[2,1])", "true"],
  ['quantity("1Gi").isGreaterThan(quantity("1G"))', "true"],
  ["object.metadata.namespace", "ns"],
  ['object.?metadata.?namespace.orValue("x")', "ns"],
  ["object.?missing.optMap(v, v + 1).orValue(7)", "7"],
  ["[?object.?missing, object.?a.orValue(2)]", "[1]"],
  ['{?"a": object.?missing}', "map[]"],
  ['duration("1h30m") > duration("90m")', "false"],
  ['timestamp("2024-01-01T00:00:00Z") + duration("1h") == timestamp("2024-01-01T01:00:00Z")', "true"],
  ['"%s is %d".format(["a", 5])', "a is 5"],
  ["object.l.lastIndexOf(2)", "1"],
  ["object.l.min()", "1"],
  ['"abc".lastIndexOf("c")', "2"],
  ['"AbÉ".lowerAscii()', "abÉ"],
  ['" a ".trim()', "a"],
  ["object.missing == 1 || true", "true"],
  ["[1, 2, 3].exists(x, 1 / (x - 1) > 0)", "true"],
  ["optional.of(0).hasValue()", "true"],
  ["optional.ofNonZeroValue(0).hasValue()", "false"],
  ["object.l.indexOf(9)", "-1"],
  ["object.a - 5 == -4", "true"],
  ["-object.a", "-1"],
  ["- -1", "1"],
  ["7 % -2", "1"],
  ["object.x.all(k, v, v == 1)", "true"],
  ["object.x.transformList(k, v, k)", "[p]"],
  ['"abc".find("b.")', "bc"],
  ['"abcb".findAll("b")', "[b b]"],
  ["object.x.?p.value() == 1", "true"],
  ['object.x[?"p"].orValue(3)', "1"],
  ["object.x == null", "false"],
  ["[null] == [object.n]", "true"],
  ["object.f < 2", "true"],
  ["1 < 1.5", "true"],
  ["false && object.q", "false"],
  ["object.q && false", "false"],
  ["(object.q || true) && true", "true"],
  ["has(object.q) ? object.q : 5", "5"],
  ["object.l.size() > 1 ? object.l[1] : 0", "2"],
  ['object.s.contains("a")', "true"],
  ["type(null) == null_type", "true"],
  ["object.x.p in [1,2]", "true"],
  ['"p" in object.x', "true"],
  ["object.l in [[1,2]]", "true"],
  ['"\\x41\\u00e9\\101"', "AéA"],
  ['r"\\d"', "\\d"],
  ["'''a\"b'''", 'a"b'],
  ["object.b", "true"],
  ["!object.b", "false"],
])("%s is %s", (expression, result) => {
  expect(shown(celProgram(expression)(values).value)).toBe(result);
});

test.each([
  "object.n.b == 1",
  "object.s.b == 1",
  "object.a ? true : false",
  "object.a && true",
  "!object.a",
  "object.l[0.5]",
  'object.l["a"]',
  "object.x[1]",
  "object.s in object.s",
  "object.f + 1",
  'object.a < "x"',
  "size(object.a)",
  "object.l.exists_one(x, x.q == 2)",
  "object.l.exists(x, x.q == 2)",
  "object.a.exists(x, x == 2)",
  'object.missing.orValue("x")',
  "9223372036854775807 + object.a",
  "object.a / 0",
  "object.a.b.c == 1",
  'dyn("a") + 1',
  "object.s + object.a",
  "object.s.startsWith(object.a)",
])("%s goes wrong", (expression) => {
  expect(celProgram(expression)(values).fault).toBeDefined();
});

describe("not judged is", () => {
  test.each(["authorizer.group('').check('get')", "b'a' == b'a'", "1u == 1u", "math.ceil(1.5) == 2.0", "'a'.matches('(?i)A')", "a b"])(
    "%s",
    (expression) => {
      expect(celProgram(expression)(values)).toEqual({ unjudged: expect.any(String) });
    },
  );

  test("what hangs on what nobody knows, and nothing else", () => {
    const object = new Map<string, CelValue>([["open", new CelUnknown("nobody knows")]]);
    const said = (expression: string) => celProgram(expression)({ object });
    expect(said("object.open == 1")).toEqual({ unjudged: "nobody knows" });
    expect(said("has(object.open)")).toEqual({ unjudged: "nobody knows" });
    expect(said("object.exists(k, k == 'x')")).toEqual({ unjudged: "nobody knows" });
    expect(said("object.open == 1 || true")).toEqual({ value: true });
    expect(said("has(object.open) && false")).toEqual({ value: false });
    expect(said("object.open == 1 || object.missing == 1")).toEqual({ unjudged: "nobody knows" });
  });
});
