import { expect, test } from "vitest";
import type { CelType } from "./cel-type.ts";
import { checkCel } from "./check-cel.ts";

const scope = {
  roots: new Map<string, CelType>([
    ["object", "dyn"],
    ["request", "unknown"],
    ["variables", "unknown"],
  ]),
  variables: new Map<string, CelType>([["count", "int"]]),
};

test.each([
  ["true || false && !true", "bool"],
  ["object.spec.replicas + 1", "int"],
  ["object.metadata.labels['a']", "dyn"],
  ["object.namespace == 'x' // reserved words may be fields", "bool"],
  ["'a' + object.name", "string"],
  ["object.items.all(item, item.size > 1)", "bool"],
  ["object.items.map(item, item.name)", "list"],
  ["object.labels.exists(key, value, value == 'a')", "bool"],
  ["has(object.spec) ? 1 : 2", "int"],
  ["object[?'x'].orValue(1) == 1", "bool"],
  ["{'a': 1, 'b': 2}.size()", "int"],
  ["[1, 2, object.x]", "list"],
  ["variables.count", "int"],
  ["r'\\d' + '''a\nb'''", "string"],
  ["1u < 2.5", "bool"],
  ["-9223372036854775808", "int"],
  ["quantity('1').isGreaterThan(quantity('2'))", "unknown"],
  ["type(1) == int", "bool"],
  ["Object{metadata: Object.metadata{name: 'a'}}", "object"],
])("%s is %s", (text, type) => {
  expect(checkCel(text, scope)).toEqual({ type });
});

test.each([
  ["object.", "has its end where the name of a field is expected"],
  ["1 +", "ends where a value is expected"],
  ["(true", "has its end where ')' is expected"],
  ["true)", "has ')' where it should end"],
  ["'text", "has a string without its end, or with an unknown escape: 'text"],
  ["object = 1", "has a '=', which is no sign"],
  ["9223372036854775808", "has a number that is too large, 9223372036854775808"],
  ["self.x", "uses 'self', which there is not here (there are object, request, variables)"],
  ["variables.size", "uses 'variables.size', which is not there"],
  ["for == 1", "uses 'for', which is a word of the language"],
  ["object.nothing()", "calls 'nothing', which is no function"],
  ["has(object)", "asks has() of what is no field"],
  ["1 + 'a'", "has a '+' of int and string"],
  ["1 == 'a'", "has a '==' of int and string"],
  ["'a' in 'abc'", "has a 'in' of string and string"],
  ["!1", "has a '!' with int, where true or false is expected"],
  ["true && 1", "has a '&&' with int, where true or false is expected"],
  ["true ? 1 : 'a'", "is int or string, which are not one type"],
  ["[1, 'a']", "has a list or map of int and string"],
  ["'a'.b", "asks for the field 'b' of string"],
  ["true true", "has 'true' where it should end"],
])("%s %s", (text, why) => {
  expect(checkCel(text, scope)).toEqual({ type: "unknown", why });
});
