import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { ingress } from "../testing/manifest.ts";
import { ingressBackend } from "./ingress-backend.ts";

test.each([
  "defaultBackend: { service: { name: web, port: { name: http } } }",
  "defaultBackend: { resource: { apiGroup: example.com, kind: Bucket, name: files } }",
])("%s is right", (content) => {
  expect(judged(ingressBackend, ingress(content))).toEqual([]);
});

test.each([
  ["defaultBackend: { service: { name: web } }", "/spec/defaultBackend/service  it says no port"],
  [
    "defaultBackend: { service: { name: web, port: { name: http, number: 80 } } }",
    "/spec/defaultBackend/service/port  name and number exclude each other",
  ],
  [
    "defaultBackend: { service: { name: web, port: { number: 70000 } } }",
    "/spec/defaultBackend/service/port/number  70000 is not a port (1-65535)",
  ],
  ["defaultBackend: { resource: { kind: Bucket, name: a/b } }", `/spec/defaultBackend/resource/name  "a/b" contains '/'`],
])("%s", (content, problem) => {
  expect(judged(ingressBackend, ingress(content))).toEqual([problem]);
});
