import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const route = (web: number, next: number): string => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec:
  parentRefs: [{ name: public }]
  rules: [{ backendRefs: [{ name: web, port: 80, weight: ${web} }, { name: next, port: 80, weight: ${next} }] }]
`;

test.each([
  [100, 0, 90, 10],
  [90, 10, 50, 50],
  [50, 50, 0, 100],
])("%i:%i to %i:%i is routine", (web, next, webAfter, nextAfter) => {
  expect(judged(route(web, next), route(webAfter, nextAfter)).join()).toMatch(
    /^ROUTINE traffic-shift HTTPRoute shop\/web: [^,]+weight,[^,]+weight$/,
  );
});

test("all of it at once is not, nor are other numbers for the same shares anything", () => {
  expect(judged(route(100, 0), route(0, 100)).join()).not.toContain("ROUTINE");
  expect(judged(route(1, 1), route(50, 50)).join()).not.toContain("traffic-shift");
});
