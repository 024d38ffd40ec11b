import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { isOfQuotas } from "./known-resource.ts";

const ofPods: ReadonlySet<string> = new Set(["pods", "cpu", "memory", "limits.cpu", "limits.memory", "requests.cpu", "requests.memory"]);
const ofClaims: ReadonlySet<string> = new Set(["persistentvolumeclaims", "requests.storage"]);
/** Whether a scope narrows the quota of a resource; of resources with a domain, the server does not ask. */
const fits = (scope: string, name: string): boolean => {
  if (!isOfQuotas(name)) return true;
  if (scope === "BestEffort") return name === "pods";
  return scope === "VolumeAttributesClass" ? ofClaims.has(name) : ofPods.has(name);
};

const contradictions: readonly (readonly [string, string])[] = [
  ["BestEffort", "NotBestEffort"],
  ["Terminating", "NotTerminating"],
];

const judge = (scopes: readonly string[], at: readonly (string | number)[], hard: Value | undefined, report: Report): void => {
  for (let i = 0; i < scopes.length; i++)
    for (const name in hard)
      if (!fits(scopes[i] as string, name)) report([...at, i], `${scopes[i]} says nothing of ${name}`, `give ${name} a quota of its own`);
  for (const [one, other] of contradictions)
    if (scopes.includes(one) && scopes.includes(other)) report(at, `${one} and ${other} contradict each other`);
};

const plain: ReadonlySet<string> = new Set(["BestEffort", "NotBestEffort", "Terminating", "NotTerminating", "CrossNamespacePodAffinity"]);

const judgeRequirement = ({ scopeName, operator, values = [] }: Value, at: readonly (string | number)[], report: Report): void => {
  if (plain.has(scopeName) && operator !== "Exists") report([...at, "operator"], `of ${scopeName}, only 'Exists' can be asked`);
  if ((operator === "In" || operator === "NotIn") && values.length === 0)
    report([...at, "values"], `'${operator}' needs at least one value`);
  if ((operator === "Exists" || operator === "DoesNotExist") && values.length > 0)
    report([...at, "values"], `'${operator}' takes no values`);
};

export const quotaScope: ObjectRule = {
  name: "quota-scope",
  family: "api",
  severity: "error",
  holds: "The scopes of a ResourceQuota fit its resources and each other",
  on: {
    "core.v1.ResourceQuotaSpec": ({ hard, scopes, scopeSelector }, report) => {
      if (scopes !== undefined) judge(scopes, ["scopes"], hard, report);
      const asked = scopeSelector?.matchExpressions as readonly Value[] | undefined;
      if (asked === undefined) return;
      const at = ["scopeSelector", "matchExpressions"];
      judge(
        asked.map(({ scopeName }) => scopeName),
        at,
        hard,
        report,
      );
      for (const [i, requirement] of asked.entries()) judgeRequirement(requirement, [...at, i], report);
    },
  },
};
