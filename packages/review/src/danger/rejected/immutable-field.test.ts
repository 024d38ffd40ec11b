import { describe, expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const deployment = (more = ""): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web ${more} } }
  template:
    metadata: { labels: { app: web, tier: a } }
    spec: { containers: [{ name: web, image: "web:1" }] }
`;

describe("a selector", () => {
  test("never changes", () => {
    expect(judged(deployment(), deployment(", tier: a"))).toEqual([
      "REJECTED immutable-field Deployment shop/web: spec.selector.matchLabels.tier",
    ]);
  });

  test("may be written in another way", () => {
    expect(judged(deployment(), deployment(", app2: x").replace(", app2: x ", ""))).toEqual([]);
  });
});

const binding = (role: string, subject: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: readers, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: ${role} }
subjects: [{ kind: ServiceAccount, name: ${subject}, namespace: shop }]
`;

describe("the role of a binding", () => {
  test("never changes", () => {
    expect(judged(binding("view", "a"), binding("edit", "a"))).toContain("REJECTED immutable-field RoleBinding shop/readers: roleRef.name");
  });

  test("may be given to others", () => {
    expect(judged(binding("view", "a"), binding("view", "b")).join()).not.toContain("REJECTED");
  });
});

const range = (cidrs: string): string => `
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata: { name: more }
spec: { cidrs: [${cidrs}] }
`;

test("a range of the other family may come beside the first", () => {
  expect(judged(range("10.97.0.0/24"), range('10.97.0.0/24, "fd00::/112"')).join()).not.toContain("REJECTED");
  expect(judged(range("10.97.0.0/24"), range("10.98.0.0/24")).join()).toContain("REJECTED immutable-field ServiceCIDR more: spec.cidrs");
});
