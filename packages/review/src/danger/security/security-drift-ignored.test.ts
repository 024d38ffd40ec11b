import { expect, test } from "vitest";
import { application } from "../../testing/application.ts";
import { messagesOf } from "../../testing/judged.ts";
import { securityDriftIgnored } from "./security-drift-ignored.ts";

const ignoring = (item: string): string => application({ more: `ignoreDifferences: [${item}]` });

test.each([
  ["{ group: rbac.authorization.k8s.io, kind: ClusterRole, jsonPointers: [/rules] }", "/rules of ClusterRole"],
  [
    "{ group: apps, kind: Deployment, jsonPointers: [/spec/template/spec/securityContext] }",
    "/spec/template/spec/securityContext of Deployment",
  ],
  [
    "{ group: apps, kind: Deployment, jqPathExpressions: ['.spec.template.spec.containers[].image'] }",
    ".spec.template.spec.containers[].image of Deployment",
  ],
])("%s", (item, what) => {
  expect(messagesOf(securityDriftIgnored, application(), ignoring(item))).toEqual([
    `Application argocd/shop no longer shows changes in the cluster of ${what}`,
  ]);
});

test.each([
  "{ group: apps, kind: Deployment, jsonPointers: [/spec/replicas] }",
  "{ group: admissionregistration.k8s.io, kind: ValidatingWebhookConfiguration, jqPathExpressions: ['.webhooks[]?.clientConfig.caBundle'] }",
])("%s", (item) => {
  expect(messagesOf(securityDriftIgnored, application(), ignoring(item))).toEqual([]);
});
