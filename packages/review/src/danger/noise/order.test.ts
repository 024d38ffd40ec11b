import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const certificate = (names: string): string => `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: web, namespace: shop }
spec: { secretName: web-tls, issuerRef: { name: ca }, dnsNames: [${names}] }
`;

test("another order of names is noise", () => {
  expect(judged(certificate("a.example.com, b.example.com"), certificate("b.example.com, a.example.com"))).toEqual([
    "NOISE order Certificate shop/web: spec.dnsNames",
  ]);
});

test("an order in which things happen is not", () => {
  const starting = (...names: readonly string[]): string =>
    workload({ pod: `initContainers: [${names.map((name) => `{ name: ${name}, image: web }`).join(", ")}]` });
  expect(judged(starting("a", "b"), starting("b", "a")).join()).not.toContain("NOISE");
});
