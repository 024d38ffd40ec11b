import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { ingress, manifest, service, webhook } from "../testing/manifest.ts";
import { nameSyntax } from "./name-syntax.ts";

test.each([
  service("ports: [{ name: http, port: 80, appProtocol: kubernetes.io/h2c }]"),
  ingress("ingressClassName: edge, tls: [{ secretName: '' }], rules: [{ host: a.b }]"),
  manifest("networking.k8s.io/v1", "IngressClass", "spec: { controller: example.com/ingress }"),
  manifest("v1", "Namespace", "spec: { finalizers: [kubernetes, example.com/mine] }"),
  webhook("matchConditions: [{ name: example.com/a, expression: 'true' }]"),
])("%s", (right) => {
  expect(judged(nameSyntax, right)).toEqual([]);
});

const label = "is not a DNS label (a-z, 0-9 and '-', with a letter or digit at both ends)";
const subdomain = "is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)";

test.each([
  [service("ports: [{ name: web_port, port: 80 }]"), `/spec/ports/0/name  "web_port" ${label}`],
  [ingress("ingressClassName: Edge, rules: [{ host: a.b }]"), `/spec/ingressClassName  "Edge" ${subdomain}`],
  [
    manifest("networking.k8s.io/v1", "IngressClass", "spec: { controller: ingress }"),
    '/spec/controller  "ingress" is not a domain and a path, as in example.com/name',
  ],
  [manifest("v1", "Namespace", "spec: { finalizers: [mine] }"), '/spec/finalizers/0  "mine" has no domain, and is none of Kubernetes'],
  [manifest("rbac.authorization.k8s.io/v1", "RoleBinding", "roleRef: { kind: Role, name: a/b }"), "/roleRef/name  \"a/b\" contains '/'"],
  [
    webhook("").replace("a.example.com", "example.com"),
    '/webhooks/0/name  "example.com" has fewer than three parts: a domain name of at least three is expected',
  ],
  [
    manifest("certificates.k8s.io/v1", "CertificateSigningRequest", "spec: { request: YQ==, usages: [client auth], signerName: mine }"),
    '/spec/signerName  "mine" is not a domain of at least two parts and a path, as in example.com/signer',
  ],
])("%s", (wrong, problem) => {
  expect(judged(nameSyntax, wrong)).toEqual([problem]);
});

test("a Service may begin with a digit since 1.36", () => {
  const backend = ingress("defaultBackend: { service: { name: 1st, port: { number: 80 } } }");
  expect(judged(nameSyntax, backend)).toEqual([]);
  expect(judged(nameSyntax, backend, "1.35")).toHaveLength(1);
});
