import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { together } from "../testing/workloads.ts";
import { missingServicePort } from "./missing-service-port.ts";

const service = "{ apiVersion: v1, kind: Service, metadata: { name: web, namespace: shop }, spec: { ports: [{ name: http, port: 80 }] } }";
const ingress = (port: string): string =>
  `{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a, namespace: shop }, spec: { defaultBackend: { service: { name: web, port: ${port} } } } }`;
const route = (port: number): string =>
  `{ apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: b, namespace: shop }, spec: { rules: [{ backendRefs: [{ name: web, port: ${port} }] }] } }`;

test("a port by its number or its name", () => {
  expect(judgedTree(missingServicePort, together(service, ingress("{ number: 80 }"), ingress("{ name: http }"), route(80)))).toEqual([]);
});

test("a port that the Service does not have", () => {
  const webhook =
    "{ apiVersion: admissionregistration.k8s.io/v1, kind: MutatingWebhookConfiguration, metadata: { name: c }, webhooks: [{ clientConfig: { service: { name: web, namespace: shop } } }] }";
  expect(judgedTree(missingServicePort, together(service, ingress("{ name: web }"), route(8080), webhook))).toEqual([
    "MutatingWebhookConfiguration c /webhooks/0/clientConfig/service  Service 'web' has no port 443",
    "HTTPRoute shop/b /spec/rules/0/backendRefs/0/name  Service 'web' has no port 8080",
    "Ingress shop/a /spec/defaultBackend/service/name  Service 'web' has no port 'web'",
  ]);
});
