import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { openFailurePolicy } from "./open-failure-policy.ts";

const webhook = (policy: string): string => `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: policy }
webhooks:
  - name: policy.example.com
    failurePolicy: ${policy}
    sideEffects: None
    admissionReviewVersions: [v1]
    clientConfig: { service: { namespace: policy, name: policy } }`;

test("a webhook that must answer", () => {
  expect(judged(openFailurePolicy, webhook("Fail"))).toEqual([]);
});

test("a webhook that may be silent", () => {
  expect(judged(openFailurePolicy, webhook("Ignore"))).toEqual([
    "/webhooks/0/failurePolicy  while 'policy.example.com' does not answer, everything is let in",
  ]);
});
