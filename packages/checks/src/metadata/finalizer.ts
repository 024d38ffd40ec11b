import { qualifiedName } from "../names/qualified-name.ts";
import type { Look, ObjectRule, Value } from "../rule/object-rule.ts";

/** Finalizers without a domain that the server knows. */
export const standardFinalizers: ReadonlySet<string> = new Set(["kubernetes", "orphan", "foregroundDeletion"]);

/** Kinds whose validation never asks for a domain, by kind and group. */
const lax: ReadonlyMap<string, string> = new Map([
  ["Event", "v1"],
  ["RuntimeClass", "node.k8s.io/"],
  ["Lease", "coordination.k8s.io/"],
  ["PodDisruptionBudget", "policy/"],
  ["MutatingWebhookConfiguration", "admissionregistration.k8s.io/"],
  ["ValidatingWebhookConfiguration", "admissionregistration.k8s.io/"],
  ["ValidatingAdmissionPolicy", "admissionregistration.k8s.io/"],
  ["ValidatingAdmissionPolicyBinding", "admissionregistration.k8s.io/"],
  ["MutatingAdmissionPolicy", "admissionregistration.k8s.io/"],
  ["MutatingAdmissionPolicyBinding", "admissionregistration.k8s.io/"],
  ["CustomResourceDefinition", "apiextensions.k8s.io/"],
  ["APIService", "apiregistration.k8s.io/"],
]);

const wantsDomain = ({ apiVersion, kind }: Value): boolean => {
  const group = lax.get(kind);
  return group === undefined || !apiVersion.startsWith(group);
};

const look: Look = (metadata, report, { object, custom }) => {
  const finalizers: readonly string[] | undefined = metadata.finalizers;
  if (finalizers === undefined || metadata !== object.metadata) return;
  for (const [index, finalizer] of finalizers.entries()) {
    const why = qualifiedName(finalizer);
    if (why !== undefined) report(["finalizers", index], `'${finalizer}' ${why}`);
    else if (!finalizer.includes("/") && !standardFinalizers.has(finalizer) && !custom && wantsDomain(object))
      report(["finalizers", index], `'${finalizer}' has no domain, as in example.com/${finalizer}`);
  }
  if (finalizers.includes("orphan") && finalizers.includes("foregroundDeletion"))
    report(["finalizers"], "orphan and foregroundDeletion contradict each other");
};

export const finalizer: ObjectRule = {
  name: "finalizer",
  family: "api",
  severity: "error",
  holds: "A finalizer is one of the standard ones or has a domain before it",
  on: { "meta.v1.ObjectMeta": look },
};
