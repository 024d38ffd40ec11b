import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

const patches: Readonly<Record<string, readonly [own: string, other: string]>> = {
  JSONPatch: ["jsonPatch", "applyConfiguration"],
  ApplyConfiguration: ["applyConfiguration", "jsonPatch"],
};

/** What is deleted cannot be changed. */
const judgeOperations = (matched: Value | undefined, field: string, report: Report): void => {
  for (const [i, { operations = [] }] of ((matched?.resourceRules ?? []) as readonly Value[]).entries())
    if (operations.includes("DELETE")) report([field, "resourceRules", i, "operations"], "an object that is deleted cannot be changed");
};

const constraints: Look = ({ matchConstraints }, report) => judgeOperations(matchConstraints, "matchConstraints", report);
const resources: Look = ({ matchResources }, report) => judgeOperations(matchResources, "matchResources", report);

export const mutation: ObjectRule = {
  name: "mutation",
  family: "api",
  severity: "error",
  holds: "A mutation has a patch of the type that it says, and is not for deletions",
  on: {
    "admissionregistration.v1.Mutation": (value, report) => {
      const [own, other] = patches[value.patchType] ?? [];
      if (own === undefined || other === undefined) return;
      if (value[own] === undefined) report([], `'${own}' is missing, though the type is ${value.patchType}`);
      if (value[other] !== undefined) report([other], `the type is ${value.patchType}`, "leave it out");
    },
    "admissionregistration.v1.MutatingAdmissionPolicySpec": constraints,
    "admissionregistration.v1.MutatingAdmissionPolicyBindingSpec": resources,
  },
};
