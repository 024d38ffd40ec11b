import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { ingress } from "../testing/manifest.ts";
import { exactlyOne } from "./exactly-one.ts";

const service = "service: { name: web, port: { number: 80 } }";

test("a Service", () => {
  expect(judged(exactlyOne, ingress(`defaultBackend: { ${service} }`))).toEqual([]);
});

test.each([
  ["defaultBackend: {}", "/spec/defaultBackend  none of service, resource is set"],
  [`defaultBackend: { ${service}, resource: { kind: A, name: b } }`, "/spec/defaultBackend  service and resource exclude each other"],
])("%s", (spec, problem) => {
  expect(judged(exactlyOne, ingress(spec))).toEqual([problem]);
});
