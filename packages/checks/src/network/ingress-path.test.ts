import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { ingress } from "../testing/manifest.ts";
import { ingressPath } from "./ingress-path.ts";

test.each([
  "rules: [{ http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]",
  "rules: [{ http: { paths: [{ pathType: ImplementationSpecific, backend: { service: { name: web, port: { number: 80 } } } }] } }]",
])("%s is right", (content) => {
  expect(judged(ingressPath, ingress(content))).toEqual([]);
});

test.each([
  [
    "rules: [{ http: { paths: [{ path: cart, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]",
    `/spec/rules/0/http/paths/0/path  "cart" does not begin with '/'`,
  ],
  [
    "rules: [{ http: { paths: [{ pathType: Exact, backend: { service: { name: web, port: { number: 80 } } } }] } }]",
    `/spec/rules/0/http/paths/0/path  "" does not begin with '/'`,
  ],
  [
    "rules: [{ http: { paths: [{ path: /a//b, pathType: Exact, backend: { service: { name: web, port: { number: 80 } } } }] } }]",
    `/spec/rules/0/http/paths/0/path  "/a//b" contains '//'`,
  ],
  [
    "rules: [{ http: { paths: [{ path: /a/.., pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]",
    `/spec/rules/0/http/paths/0/path  "/a/.." ends with '/..'`,
  ],
])("%s", (content, problem) => {
  expect(judged(ingressPath, ingress(content))).toEqual([problem]);
});
