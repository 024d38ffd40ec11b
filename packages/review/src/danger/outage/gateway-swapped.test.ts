import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const route = (...parents: readonly string[]): string => `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec: { parentRefs: [${parents.map((name) => `{ name: ${name}, namespace: gateway }`).join(", ")}], rules: [{ backendRefs: [{ name: web, port: 80 }] }] }
`;

test("a route that leaves a Gateway is told", () => {
  expect(judged(route("old"), route("new"))).toEqual([
    expect.stringContaining("OUTAGE gateway-swapped HTTPRoute shop/web: spec.parentRefs"),
  ]);
  expect(judged(route("old", "new"), route("new")).join()).toMatch(/^OUTAGE gateway-swapped/);
});

test("one that is at another as well is not", () => {
  expect(judged(route("old"), route("old", "new")).join()).toMatch(/^CONFIG changed/);
});
