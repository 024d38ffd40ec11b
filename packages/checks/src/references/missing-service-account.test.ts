import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { deploymentOf, namespacesOf, together } from "../testing/workloads.ts";
import { missingServiceAccount } from "./missing-service-account.ts";

const whole = { whole: true };
const shop = namespacesOf("shop");
const runningAs = (name: string): string => deploymentOf("web", `{ serviceAccountName: ${name}, containers: [{ name: web }] }`);
const binding = (subject: string): string =>
  `{ apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: { name: b, namespace: shop }, subjects: [${subject}] }`;

test("it is made, is `default`, or belongs to the control plane", () => {
  const account = "{ apiVersion: v1, kind: ServiceAccount, metadata: { name: web, namespace: shop } }";
  expect(judgedTree(missingServiceAccount, together(shop, account, runningAs("web")), whole)).toEqual([]);
  expect(judgedTree(missingServiceAccount, together(shop, runningAs("default")), whole)).toEqual([]);
  const system = binding("{ kind: ServiceAccount, name: generic-garbage-collector, namespace: kube-system }");
  expect(judgedTree(missingServiceAccount, together(shop, system), whole)).toEqual([]);
});

test("nobody makes it", () => {
  expect(
    judgedTree(missingServiceAccount, together(shop, runningAs("web"), binding("{ kind: ServiceAccount, name: web }")), whole),
  ).toEqual([
    "RoleBinding shop/b /subjects/0/name  (warning) nothing makes ServiceAccount 'web' in namespace 'shop'",
    "Deployment shop/web /spec/template/spec/serviceAccountName  nothing makes ServiceAccount 'web' in namespace 'shop'",
  ]);
});
