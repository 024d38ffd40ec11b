import { kubernetes } from "@ashlar/schemas";
import type { RuleFacts } from "../rule/rule.ts";
import { objectRules } from "../rules.ts";
import { type Plan, planOf, sightsByType } from "./plan.ts";

/** Whether a rule is to look at all. */
export type IsOn = (rule: RuleFacts) => boolean;

/** The ways through objects, for one version of Kubernetes and one choice of rules. */
export interface Plans {
  /** Through an object of one of Kubernetes' own definitions. */
  readonly of: (definition: string) => Plan;
  /** Through what every object has, custom ones too. */
  readonly custom: () => Plan;
}

const plansOf = (version: string, rules: typeof objectRules): Plans => {
  const sights = sightsByType(rules);
  const made = new Map<string, Plan>();
  const once = (name: string, make: () => Plan): Plan => {
    const plan = made.get(name) ?? make();
    made.set(name, plan);
    return plan;
  };
  const of = (definition: string): Plan => once(definition, () => planOf(definition, kubernetes(version), sights));
  const custom = (): Plan =>
    once("custom", () => ({
      sights: sights.get("custom") ?? [],
      steps: [{ field: "metadata", holds: "one", to: of("meta.v1.ObjectMeta") }],
    }));
  return { of, custom };
};

const known = new Map<string, Plans>();

/** The plans for a version of Kubernetes and the rules that are on; made once, as clusters of one environment share them. */
export const plansFor = (version: string, isOn: IsOn = () => true): Plans => {
  const off = objectRules.filter((rule) => !isOn(rule));
  const key = [version, ...off.map(({ name }) => name)].join(" ");
  const plans = known.get(key) ?? plansOf(version, off.length === 0 ? objectRules : objectRules.filter(isOn));
  known.set(key, plans);
  return plans;
};
