import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { policyActions } from "./policy-actions.ts";

test.each(["Deny, Audit", "Warn"])("%s is right", (content) => {
  expect(
    judged(
      policyActions,
      manifest(
        "admissionregistration.k8s.io/v1",
        "ValidatingAdmissionPolicyBinding",
        `spec: { policyName: a, validationActions: [${content}] }`,
      ),
    ),
  ).toEqual([]);
});

test.each([["Deny, Warn", "/spec/validationActions  Deny and Warn exclude each other"]])("%s", (content, problem) => {
  expect(
    judged(
      policyActions,
      manifest(
        "admissionregistration.k8s.io/v1",
        "ValidatingAdmissionPolicyBinding",
        `spec: { policyName: a, validationActions: [${content}] }`,
      ),
    ),
  ).toEqual([problem]);
});
