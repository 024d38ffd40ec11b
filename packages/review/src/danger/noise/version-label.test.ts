import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const service = (version: string): string => `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { helm.sh/chart: web-${version}, app.kubernetes.io/version: "${version}", tier: a } }
spec: { ports: [{ port: 80 }] }
`;

test("versions in labels are noise", () => {
  expect(judged(service("1.0"), service("1.1"))).toEqual([
    'NOISE version-label Service shop/web: metadata.labels["helm.sh/chart"], metadata.labels["app.kubernetes.io/version"]',
  ]);
});

test("other labels are not", () => {
  expect(judged(service("1.0"), service("1.0").replace("tier: a", "tier: b"))).toEqual([
    "CONFIG changed Service shop/web: metadata.labels.tier",
  ]);
});
