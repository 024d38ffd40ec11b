import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { together } from "../testing/workloads.ts";
import { sameIngress } from "./same-ingress.ts";

const ingress = (name: string, path: string, ofClass = "nginx", annotations = "{}"): string =>
  `{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: ${name}, namespace: shop, annotations: ${annotations} }, spec: { ingressClassName: ${ofClass}, rules: [{ host: shop.example.com, http: { paths: [{ path: ${path}, pathType: Prefix }] } }] } }`;

test("another path, another class, a canary", () => {
  const canary = ingress("d", "/", "nginx", "{ nginx.ingress.kubernetes.io/canary: 'true' }");
  expect(judgedTree(sameIngress, together(ingress("a", "/"), ingress("b", "/cart"), ingress("c", "/", "kong"), canary))).toEqual([]);
});

test("two claim one host and path", () => {
  expect(judgedTree(sameIngress, together(ingress("a", "/"), ingress("b", "/")))).toEqual([
    "Ingress shop/b /spec/rules/0/http/paths/0/path  (warning) claims shop.example.com /, as Ingress shop/a does",
  ]);
});
