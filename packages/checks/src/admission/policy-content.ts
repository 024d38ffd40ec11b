import { qualifiedName } from "../names/qualified-name.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;

/** Types of what a policy is for are read from its rules: one at least must be there. */
const judgeConstraints = ({ matchConstraints }: Value, report: Report): void => {
  if (matchConstraints === undefined) report([], "'matchConstraints' is missing", "say what the policy is for");
  else if (isEmpty(matchConstraints.resourceRules))
    report(["matchConstraints"], "'resourceRules' is missing or empty", "list at least one");
};

const judgeAudit = ({ metadata, spec }: Value, report: Report): void => {
  for (const [i, { key = "" }] of (spec?.auditAnnotations ?? []).entries()) {
    const name = metadata?.name;
    const why = name === undefined ? undefined : qualifiedName(`${name}/${key}`);
    if (why !== undefined) report(["spec", "auditAnnotations", i, "key"], `"${name}/${key}", as it will be written, ${why}`);
  }
};

const validating: Look = (spec, report) => {
  judgeConstraints(spec, report);
  if (isEmpty(spec.validations) && isEmpty(spec.auditAnnotations)) report([], "there are neither 'validations' nor 'auditAnnotations'");
};

export const policyContent: ObjectRule = {
  name: "policy-content",
  family: "api",
  severity: "error",
  holds: "An admission policy says what it is for, and what it does",
  on: {
    "admissionregistration.v1.ValidatingAdmissionPolicySpec": validating,
    "admissionregistration.v1.MutatingAdmissionPolicySpec": judgeConstraints,
    "admissionregistration.v1.ValidatingAdmissionPolicy": judgeAudit,
  },
};
