import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";

const policy = `
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web, namespace: shop }
spec: { podSelector: { matchLabels: { tier: web } }, ingress: [] }
`;
const web = (labels: string): string => deployment("containers: [{ name: web, image: web }]", { labels: `app: web, ${labels}` });
const lost = (before: string, after: string): readonly string[] => judged(before, after).filter((line) => line.startsWith("SECURITY"));

test("pods that no policy selects any more", () => {
  expect(lost(policy + web("tier: web"), policy + web("tier: front"))).toEqual([
    "SECURITY network-policy-lost Deployment shop/web: spec.template.metadata.labels.tier",
  ]);
});

test("labels that no policy asks for, and a policy that goes with them", () => {
  expect(lost(policy + web("tier: web"), policy + web("tier: web, more: b"))).toEqual([]);
  expect(lost(policy + web("tier: web"), policy.replace("tier: web", "tier: front") + web("tier: front"))).toEqual([]);
});
