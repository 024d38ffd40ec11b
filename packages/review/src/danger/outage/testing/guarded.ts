import { judged } from "../../../testing/judged.ts";
import { service, workload } from "../../../testing/web.ts";

/** A webhook that is asked for each new pod, and that the pods of `shop/web` answer; with a field of its own. */
export const webhook = (field = ""): string => `---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: { name: policy }
webhooks:
- name: pods.example.com
  admissionReviewVersions: [v1]
  sideEffects: None
  clientConfig: { service: { namespace: shop, name: web } }
  rules: [{ apiGroups: [""], apiVersions: [v1], resources: [pods], operations: [CREATE] }]
  ${field}
`;

/** Who answers it: a workload and its Service. */
export const answering = workload() + service();

/** What is told of webhooks that fail closed. */
export const toldOfWebhooks = (before: string, after: string): readonly string[] =>
  judged(before, after).filter((line) => line.startsWith("OUTAGE webhook"));
