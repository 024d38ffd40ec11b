import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const service = (labels: string): string => `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { ${labels} } }
spec: { ports: [{ port: 80 }] }
`;

test("who wrote an object is noise, what it is called is not", () => {
  expect(judged(service("app.kubernetes.io/managed-by: Helm, tier: a"), service("app.kubernetes.io/managed-by: ashlar, tier: a"))).toEqual([
    'NOISE bookkeeping Service shop/web: metadata.labels["app.kubernetes.io/managed-by"]',
  ]);
  expect(judged(service("tier: a"), service("tier: b")).join()).not.toContain("NOISE");
});
