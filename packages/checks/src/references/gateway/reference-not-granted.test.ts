import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { gatewayOf, routeOf } from "../../testing/routes.ts";
import { together } from "../../testing/workloads.ts";
import { referenceNotGranted } from "./reference-not-granted.ts";

const whole = { whole: true };
const route = routeOf(
  "web",
  "{ parentRefs: [{ name: edge, namespace: edge }], rules: [{ backendRefs: [{ name: cart, namespace: cart, port: 80 }] }] }",
);
const grant = (to: string): string =>
  `{ apiVersion: gateway.networking.k8s.io/v1beta1, kind: ReferenceGrant, metadata: { name: g, namespace: cart }, spec: { from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: shop }], to: [${to}] } }`;

test("granted, for all Services or for this one; a Gateway needs no grant", () => {
  for (const to of ["{ group: '', kind: Service }", "{ group: '', kind: Service, name: cart }"])
    expect(judgedTree(referenceNotGranted, together(route, grant(to)), whole)).toEqual([]);
});

test("not granted, or for another", () => {
  const problem =
    "HTTPRoute shop/web /spec/rules/0/backendRefs/0/name  no ReferenceGrant in namespace 'cart' lets a HTTPRoute of 'shop' name Service 'cart'";
  expect(judgedTree(referenceNotGranted, route, whole)).toEqual([problem]);
  expect(judgedTree(referenceNotGranted, together(route, grant("{ group: '', kind: Service, name: other }")), whole)).toEqual([problem]);
});

test("a certificate of another namespace", () => {
  const gateway = gatewayOf("{ name: https, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: tls, namespace: certs }] } }");
  expect(judgedTree(referenceNotGranted, gateway, whole)).toEqual([
    "Gateway edge/edge /spec/listeners/0/tls/certificateRefs/0/name  no ReferenceGrant in namespace 'certs' lets a Gateway of 'edge' name Secret 'tls'",
  ]);
});
