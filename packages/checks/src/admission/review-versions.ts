import type { Look, ObjectRule } from "../rule/object-rule.ts";

const look: Look = ({ admissionReviewVersions: versions }, report) => {
  if (versions !== undefined && versions.length > 0 && !versions.includes("v1") && !versions.includes("v1beta1"))
    report(["admissionReviewVersions"], "there is no version that the server speaks", "add v1");
};

export const reviewVersions: ObjectRule = {
  name: "review-versions",
  family: "api",
  severity: "error",
  holds: "A webhook speaks a version of AdmissionReview that the server speaks too: v1 or v1beta1",
  on: { "admissionregistration.v1.MutatingWebhook": look, "admissionregistration.v1.ValidatingWebhook": look },
};
