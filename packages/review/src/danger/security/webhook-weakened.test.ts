import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { webhookWeakened } from "./webhook-weakened.ts";

const configuration = (more: string, resources = "[pods, deployments]"): string => `
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: guard }
webhooks:
- name: guard.example.com
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig: { service: { name: guard, namespace: guard } }
  rules: [{ apiGroups: ["", apps], apiVersions: ["*"], operations: [CREATE, UPDATE], resources: ${resources} }]
  ${more}
`;
const account = "\n---\n{ apiVersion: v1, kind: ServiceAccount, metadata: { name: guard, namespace: guard } }\n";

test("open when it fails", () => {
  expect(judged(configuration("timeoutSeconds: 5"), configuration("failurePolicy: Ignore"))).toContain(
    "SECURITY webhook-weakened ValidatingWebhookConfiguration guard: webhooks[guard.example.com].failurePolicy",
  );
});

test.each([
  [
    "fewer resources",
    configuration(""),
    configuration("", "[pods]"),
    "is no longer asked about CREATE deployments, UPDATE deployments, CREATE deployments.apps, UPDATE deployments.apps",
  ],
  [
    "fewer namespaces",
    configuration(""),
    configuration('namespaceSelector: { matchLabels: { guarded: "yes" } }'),
    "looks at fewer namespaces",
  ],
  [
    "a condition",
    configuration(""),
    configuration("matchConditions: [{ name: a, expression: 'false' }]"),
    "looks only at what one more condition matches",
  ],
])("%s", (_, before, after, what) => {
  expect(messagesOf(webhookWeakened, before, after)).toEqual([`ValidatingWebhookConfiguration guard: webhook 'guard.example.com' ${what}`]);
});

test("more resources, another time limit, closed when it fails", () => {
  expect(messagesOf(webhookWeakened, configuration(""), configuration("failurePolicy: Fail", '["*"]'))).toEqual([]);
  expect(messagesOf(webhookWeakened, configuration("failurePolicy: Ignore"), configuration("timeoutSeconds: 3"))).toEqual([]);
});

test("a configuration that goes, alone or with all of its app", () => {
  expect(messagesOf(webhookWeakened, configuration("") + account, account)).toHaveLength(1);
  expect(messagesOf(webhookWeakened, configuration("") + account, "")).toEqual([]);
});
