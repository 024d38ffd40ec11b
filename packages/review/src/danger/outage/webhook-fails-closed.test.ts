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

const line = "OUTAGE webhook-fails-closed ValidatingWebhookConfiguration policy";
const others = "namespaceSelector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: NotIn, values: [shop] }] }";

test("a webhook that is asked for its own pods is told", () => {
  expect(told(all, all + configuration(""))).toEqual([line]);
  expect(told(all + configuration("failurePolicy: Ignore"), all + configuration(""))).toEqual([
    `${line}: webhooks[pods.example.com].failurePolicy`,
  ]);
});

test("one that leaves its own namespace out is not, nor one that is asked for few", () => {
  expect(told(all, all + configuration(others))).toEqual([]);
  expect(told(all, all + configuration("failurePolicy: Ignore"))).toEqual([]);
  expect(told(all, all + configuration("objectSelector: { matchLabels: { guarded: yes } }"))).toEqual([]);
  expect(told(all, all + configuration("").replace("[pods]", "[secrets]"))).toEqual([]);
});
