import type { CelScope } from "../../cel/check-cel.ts";
import { judgeExpression } from "../../cel/judge-expression.ts";
import type { ObjectRule } from "../../rule/object-rule.ts";

const scope: CelScope = { roots: new Map([["device", "unknown"]]) };
const mostBytes = 10 * 1024;

export const deviceSelector: ObjectRule = {
  name: "device-selector",
  family: "api",
  severity: "error",
  holds: "Devices are selected by an expression (CEL) on the device that is true or false",
  on: {
    "resource.v1.DeviceSelector": ({ cel }, report) => {
      const text = cel?.expression;
      if (text === undefined) return;
      if (Buffer.byteLength(text) > mostBytes) report(["cel", "expression"], `it is longer than ${mostBytes} bytes`);
      else judgeExpression(text, scope, ["bool", "dyn"], ["cel", "expression"], report);
    },
  },
};
