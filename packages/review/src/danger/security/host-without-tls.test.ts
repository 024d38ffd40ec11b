import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { hostWithoutTls } from "./host-without-tls.ts";

const ingress = (hosts: readonly string[], tls: readonly string[], annotations = ""): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop, annotations: { ${annotations} } }
spec:
  rules: [${hosts.map((host) => `{ host: "${host}", http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }`).join(", ")}]
  tls: [${tls.length === 0 ? "" : `{ hosts: [${tls.map((host) => `"${host}"`).join(", ")}], secretName: web-tls }`}]
`;

test("a host more, TLS less", () => {
  expect(
    messagesOf(
      hostWithoutTls,
      ingress(["a.example.com"], ["a.example.com"]),
      ingress(["a.example.com", "b.example.com"], ["a.example.com"]),
    ),
  ).toEqual(["Ingress shop/web serves b.example.com without TLS"]);
  expect(judged(ingress(["a.example.com"], ["a.example.com"]), ingress(["a.example.com"], []))).toEqual([
    "SECURITY host-without-tls Ingress shop/web: spec.tls[web-tls]",
  ]);
  expect(messagesOf(hostWithoutTls, "", ingress(["a.example.com"], []))).toHaveLength(1);
});

test("the switch that sends people to HTTPS", () => {
  const off = 'nginx.ingress.kubernetes.io/ssl-redirect: "false"';
  expect(
    messagesOf(hostWithoutTls, ingress(["a.example.com"], ["a.example.com"]), ingress(["a.example.com"], ["a.example.com"], off)),
  ).toEqual(["Ingress shop/web no longer sends those who come without TLS to HTTPS"]);
});

test("what a wildcard covers, what the load balancer has a certificate for, and what was so before", () => {
  expect(messagesOf(hostWithoutTls, "", ingress(["a.example.com"], ["*.example.com"]))).toEqual([]);
  expect(
    messagesOf(hostWithoutTls, "", ingress(["a.example.com"], [], "alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:x")),
  ).toEqual([]);
  expect(messagesOf(hostWithoutTls, ingress(["a.example.com"], []), ingress(["a.example.com"], [], "a: b"))).toEqual([]);
});
