import { expect, test } from "vitest";
import { topLevel } from "./top-level.ts";

test("functions and constants, with what they use; braces in parameters and strings are no ends", () => {
  const code = [
    '"use strict";',
    "exports.a = validate10;",
    'const schema11 = {"x":"};function"};',
    'const pattern0 = new RegExp("^\\\\}$", "u");',
    'function validate10(data, {instancePath=""}={}){if(!(validate12(data))){return "{\\"}";}return pattern0.test(schema11.x);}',
    "validate10.evaluated = {};",
    "function validate12(data){return true;}",
  ].join("");
  expect(topLevel(code).map(({ name, uses }) => [name, uses])).toEqual([
    ["schema11", []],
    ["pattern0", []],
    ["validate10", ["validate12", "pattern0", "schema11"]],
    ["validate12", []],
  ]);
});
