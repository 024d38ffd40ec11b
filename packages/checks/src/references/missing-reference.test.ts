import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { deploymentOf, namespacesOf, together } from "../testing/workloads.ts";
import { missingReference } from "./missing-reference.ts";

const whole = { whole: true };
const admission = "admissionregistration.k8s.io/v1";
const binding = `{ apiVersion: ${admission}, kind: ValidatingAdmissionPolicyBinding, metadata: { name: b }, spec: { policyName: no-latest } }`;
const gatewayClass =
  "{ apiVersion: gateway.networking.k8s.io/v1, kind: GatewayClass, metadata: { name: kong }, spec: { parametersRef: { group: example.com, kind: Config, name: gateway, namespace: shop } } }";
const claiming = deploymentOf("web", "{ containers: [{ name: web }], resourceClaims: [{ name: gpu, resourceClaimTemplateName: gpu }] }");

test("what is named is made", () => {
  const all = together(
    namespacesOf("shop"),
    `{ apiVersion: ${admission}, kind: ValidatingAdmissionPolicy, metadata: { name: no-latest } }`,
    "{ apiVersion: example.com/v1, kind: Config, metadata: { name: gateway, namespace: shop } }",
    "{ apiVersion: resource.k8s.io/v1, kind: ResourceClaimTemplate, metadata: { name: gpu, namespace: shop } }",
    binding,
    gatewayClass,
    claiming,
  );
  expect(judgedTree(missingReference, all, whole)).toEqual([]);
});

test("what is named is made by nobody", () => {
  expect(judgedTree(missingReference, together(namespacesOf("shop"), binding, gatewayClass, claiming), whole)).toEqual([
    "ValidatingAdmissionPolicyBinding b /spec/policyName  nothing makes ValidatingAdmissionPolicy 'no-latest'",
    "GatewayClass kong /spec/parametersRef/name  nothing makes Config 'gateway' in namespace 'shop'",
    "Deployment shop/web /spec/template/spec/resourceClaims/0/resourceClaimTemplateName  nothing makes ResourceClaimTemplate 'gpu' in namespace 'shop'",
  ]);
});
