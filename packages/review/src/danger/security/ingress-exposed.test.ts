import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { ingressExposed } from "./ingress-exposed.ts";

const ingress = (annotations: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop, annotations: { ${annotations} } }
spec: { rules: [{ host: shop.example.com }] }
`;
const gateway = (annotations: string): string => `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge, namespace: edge }
spec: { gatewayClassName: x, infrastructure: { annotations: { ${annotations} } }, listeners: [] }
`;
const alb = (scheme: string): string => `a: b, alb.ingress.kubernetes.io/scheme: ${scheme}`;
const azure = 'service.beta.kubernetes.io/azure-load-balancer-internal: "true"';

test("an Ingress and a Gateway that leave the internal network", () => {
  expect(judged(ingress(alb("internal")), ingress(alb("internet-facing")))).toEqual([
    'SECURITY ingress-exposed Ingress shop/web: metadata.annotations["alb.ingress.kubernetes.io/scheme"]',
  ]);
  expect(messagesOf(ingressExposed, gateway(azure), gateway("a: b"))).toEqual([
    "Gateway edge/edge gets a load balancer of the internet: service.beta.kubernetes.io/azure-load-balancer-internal says no more that it is internal",
  ]);
});

test("the other way round, and what says nothing of it", () => {
  expect(messagesOf(ingressExposed, ingress(alb("internet-facing")), ingress(alb("internal")))).toEqual([]);
  expect(messagesOf(ingressExposed, gateway("a: b"), gateway("a: c"))).toEqual([]);
  expect(messagesOf(ingressExposed, gateway(azure), gateway(`${azure}, a: b`))).toEqual([]);
});
