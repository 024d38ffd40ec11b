import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { namespacesOf, together } from "../testing/workloads.ts";
import { missingIssuer } from "./missing-issuer.ts";

const whole = { whole: true };
const shop = namespacesOf("shop");
const issuer = "{ apiVersion: cert-manager.io/v1, kind: ClusterIssuer, metadata: { name: acme } }";
const certificate = (ref: string): string =>
  `{ apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: web, namespace: shop }, spec: { issuerRef: ${ref} } }`;
const ingress =
  "{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a, namespace: shop, annotations: { cert-manager.io/cluster-issuer: acmee } } }";

test("an issuer that is made, or is of another group", () => {
  expect(judgedTree(missingIssuer, together(shop, issuer, certificate("{ kind: ClusterIssuer, name: acme }")), whole)).toEqual([]);
  expect(judgedTree(missingIssuer, together(shop, certificate("{ group: awspca.example.com, kind: Issuer, name: x }")), whole)).toEqual([]);
});

test("an issuer that nobody makes, or that is of another kind", () => {
  expect(judgedTree(missingIssuer, together(shop, issuer, certificate("{ name: acme }"), ingress), whole)).toEqual([
    "Certificate shop/web /spec/issuerRef  nothing makes Issuer 'acme' in namespace 'shop'",
    "Ingress shop/a /metadata/annotations/cert-manager.io~1cluster-issuer  nothing makes ClusterIssuer 'acmee'; did you mean 'acme'?",
  ]);
});
