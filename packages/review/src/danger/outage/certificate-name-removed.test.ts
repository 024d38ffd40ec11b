import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const certificate = (names: string): string => `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: web, namespace: shop }
spec: { secretName: web-tls, issuerRef: { name: ca }, dnsNames: [${names}] }
`;
const told = (before: string, after: string): string => judged(certificate(before), certificate(after)).join();

test("a name that goes is told", () => {
  expect(told("a.example.com, b.example.com", "a.example.com")).toMatch(/^OUTAGE certificate-name-removed Certificate shop\/web/);
});

test("one that a wildcard stands for is not", () => {
  expect(told("a.example.com, b.example.com", '"*.example.com"')).not.toContain("OUTAGE");
  expect(told("a.example.com", "a.example.com, b.example.com")).not.toContain("OUTAGE");
});
