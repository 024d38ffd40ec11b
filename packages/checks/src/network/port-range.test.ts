import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { networkPolicy } from "../testing/manifest.ts";
import { portRange } from "./port-range.ts";

test.each(["{ port: 8000, endPort: 8999 }", "{ port: http }"])("%s is right", (content) => {
  expect(judged(portRange, networkPolicy("{ podSelector: {} }", content))).toEqual([]);
});

test.each([
  ["{ port: 8000, endPort: 7999 }", "/spec/ingress/0/ports/0/endPort  7999 is not a port from 8000 on (to 65535)"],
  ["{ port: http, endPort: 8999 }", "/spec/ingress/0/ports/0/endPort  the range begins at a name, http"],
  ["{ endPort: 8999 }", "/spec/ingress/0/ports/0/endPort  'port' is missing, where the range begins"],
])("%s", (content, problem) => {
  expect(judged(portRange, networkPolicy("{ podSelector: {} }", content))).toEqual([problem]);
});
