import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { namespacesOf, together } from "../testing/workloads.ts";
import { missingService } from "./missing-service.ts";

const whole = { whole: true };
const shop = namespacesOf("shop");
const ingress =
  "{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a, namespace: shop }, spec: { rules: [{ http: { paths: [{ path: /, backend: { service: { name: web, port: { number: 80 } } } }] } }] } }";
const route =
  "{ apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: b, namespace: shop }, spec: { rules: [{ backendRefs: [{ name: web, port: 80 }] }] } }";
const webhook =
  "{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: { name: c }, webhooks: [{ clientConfig: { service: { name: web, namespace: shop } } }] }";
const set = "{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: d, namespace: shop }, spec: { serviceName: web } }";

test("a Service that is made", () => {
  const service = "{ apiVersion: v1, kind: Service, metadata: { name: web, namespace: shop } }";
  expect(judgedTree(missingService, together(shop, service, ingress, route, webhook, set), whole)).toEqual([]);
});

test("a Service that nobody makes", () => {
  expect(judgedTree(missingService, together(shop, ingress, route, webhook, set), whole)).toEqual([
    "ValidatingWebhookConfiguration c /webhooks/0/clientConfig/service  nothing makes Service 'web' in namespace 'shop'",
    "HTTPRoute shop/b /spec/rules/0/backendRefs/0/name  nothing makes Service 'web' in namespace 'shop'",
    "Ingress shop/a /spec/rules/0/http/paths/0/backend/service/name  nothing makes Service 'web' in namespace 'shop'",
    "StatefulSet shop/d /spec/serviceName  (warning) nothing makes Service 'web' in namespace 'shop'",
  ]);
});
