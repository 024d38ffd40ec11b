import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, workload } from "../../testing/web.ts";

const configuration = (webhook: string): string => `---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: policy }
webhooks:
- name: pods.example.com
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig: { service: { namespace: shop, name: web } }
  rules: [{ apiGroups: [""], apiVersions: [v1], resources: [pods], operations: [CREATE] }]
  ${webhook}
`;

const told = (before: string, after: string): readonly string[] =>
  judged(before, after).filter((line) => line.startsWith("OUTAGE webhook"));
const all = workload() + service();

test("who answers a webhook may not go before it", () => {
  expect(told(all + configuration(""), workload() + configuration(""))).toEqual(["OUTAGE webhook-unanswered Service shop/web"]);
  expect(told(all + configuration(""), service() + configuration(""))).toEqual(["OUTAGE webhook-unanswered Deployment shop/web"]);
});

test("it may if nothing waits for it, or if both go", () => {
  const open = configuration("failurePolicy: Ignore");
  expect(told(all + open, open)).toEqual([]);
  expect(told(all + configuration(""), "")).toEqual([]);
});
