import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { wildcardHostAdded } from "./wildcard-host-added.ts";

const route = (hostnames: string): string => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec: { ${hostnames} parentRefs: [{ name: public }], rules: [{ backendRefs: [{ name: web, port: 80 }] }] }
`;

test("a wildcard, and no host at all any more", () => {
  const was = route("hostnames: [shop.example.com],");
  expect(judged(was, route('hostnames: [shop.example.com, "*.example.com"],'))).toEqual([
    "SECURITY wildcard-host-added HTTPRoute shop/web: spec.hostnames[1]",
  ]);
  expect(messagesOf(wildcardHostAdded, was, route(""))).toEqual(["HTTPRoute shop/web takes traffic for every host"]);
  expect(messagesOf(wildcardHostAdded, "", route('hostnames: ["*.example.com"],'))).toEqual([
    "HTTPRoute shop/web takes traffic for every host of *.example.com",
  ]);
});

test("a plain host more, a narrower wildcard, and a new route that leaves hosts to its listener", () => {
  const was = route('hostnames: ["*.example.com"],');
  expect(messagesOf(wildcardHostAdded, was, route('hostnames: ["*.shop.example.com", shop.example.org],'))).toEqual([]);
  expect(messagesOf(wildcardHostAdded, "", route(""))).toEqual([]);
});
