import { at, type Placed, record, records, text, texts, type Value } from "@ashlar/checks/tree";
import { noLongerAsked } from "./no-longer-asked.ts";
import { scopeNarrowed } from "./scope-narrowed.ts";

type Sides = readonly [was: Value, is: Value];

const specs = (before: Placed, after: Placed): Sides => [record(before.object.spec), record(after.object.spec)];

/** By what they are known, what one side has and the other has no more. */
const gone = (field: string, key: string, [was, is]: Sides): readonly string[] => {
  const left = new Set(records(is[field]).map((each) => JSON.stringify(each[key])));
  return records(was[field]).flatMap((each) => (left.has(JSON.stringify(each[key])) ? [] : [text(each[key]) ?? ""]));
};

/** Kubernetes 1.36, admissionregistration.k8s.io/v1. */
export const policyWeakened = (before: Placed, after: Placed): readonly string[] => {
  const [was, is] = specs(before, after);
  const [had, has] = [record(was.matchConstraints), record(is.matchConstraints)];
  const lost = noLongerAsked(had.resourceRules, has.resourceRules);
  const count = gone("validations", "expression", [was, is]).length;
  return [
    ...((text(was.failurePolicy) ?? "Fail") === "Fail" && is.failurePolicy === "Ignore" ? ["lets in what its expressions fail on"] : []),
    ...(lost.length > 0 ? [`is no longer asked about ${lost.join(", ")}`] : []),
    ...(count > 0 ? [`no longer holds objects to ${count === 1 ? "one" : count} of its expressions`] : []),
    ...scopeNarrowed({ ...had, matchConditions: was.matchConditions }, { ...has, matchConditions: is.matchConditions }),
  ];
};

export const bindingWeakened = (before: Placed, after: Placed): readonly string[] => {
  const [was, is] = specs(before, after);
  const [had, has] = [texts(was.validationActions), texts(is.validationActions)];
  const denied = had.includes("Deny") && !has.includes("Deny");
  return [
    ...(denied ? [`no longer refuses anything: ${has.length === 0 ? "nothing is done" : `only ${has.join(" and ")}`}`] : []),
    ...scopeNarrowed(record(was.matchResources), record(is.matchResources)),
  ];
};

/** From the one that does most to the one that does least, as products call them. */
const strength: readonly ReadonlySet<string>[] = [new Set(["enforce", "deny"]), new Set(["warn", "audit", "dryrun", "scoped"])];
const strengthOf = (action: unknown): number => {
  const found = strength.findIndex((names) => names.has(String(action).toLowerCase()));
  return found < 0 ? strength.length : found;
};

const actionWeakened = (was: unknown, is: unknown): readonly string[] =>
  strengthOf(was) === 0 && strengthOf(is) > 0 ? [`no longer refuses anything: ${text(is) ?? "nothing"} instead of ${was}`] : [];

/** Kyverno 1.16, kyverno.io/v1: the action of the whole policy, or of each rule. */
export const kyvernoWeakened = (before: Placed, after: Placed): readonly string[] => {
  const [was, is] = specs(before, after);
  const lost = gone("rules", "name", [was, is]);
  const rules = new Map(records(is.rules).map((rule) => [rule.name, rule]));
  const ofRules = records(was.rules).flatMap((rule) => {
    const now = rules.get(rule.name);
    const [had, has] = [at(rule, "validate").failureAction, at(now, "validate").failureAction];
    return now === undefined || had === undefined ? [] : actionWeakened(had, has).map((what) => `rule '${rule.name}' ${what}`);
  });
  return [
    ...actionWeakened(was.validationFailureAction, is.validationFailureAction),
    ...ofRules,
    ...lost.map((name) => `no longer has rule '${name}'`),
    ...((text(was.failurePolicy) ?? "Fail") === "Fail" && is.failurePolicy === "Ignore" ? ["lets everything in when it fails"] : []),
  ];
};

/** Constraints of Gatekeeper 3.21: whatever their kind, they deny unless they say otherwise. */
export const constraintWeakened = (before: Placed, after: Placed): readonly string[] => {
  const [was, is] = specs(before, after);
  return actionWeakened(text(was.enforcementAction) ?? "deny", text(is.enforcementAction) ?? "deny");
};
