import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { ingressWithoutTls } from "./ingress-without-tls.ts";

const ingress = (tls: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec:
  tls: [${tls}]
  rules: [{ host: shop.example.com, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }]`;

test.each(["{ hosts: [shop.example.com], secretName: tls }", "{ hosts: ['*.example.com'], secretName: tls }", "{ secretName: tls }"])(
  "%s",
  (tls) => {
    expect(judged(ingressWithoutTls, ingress(tls))).toEqual([]);
  },
);

test("a host without a certificate", () => {
  expect(judged(ingressWithoutTls, ingress("{ hosts: [www.example.com], secretName: tls }"))).toEqual([
    "/spec/rules/0  shop.example.com is served without TLS",
  ]);
});
