import type { TreeRule } from "../../rule/tree-rule.ts";
import { breachesOf, type HeldPod, heldPods, placeOf, strictness } from "./held-pods.ts";
import type { Held } from "./namespace-policy.ts";

/** The stricter of what a namespace warns of and writes down, unless it enforces more; baseline where it says nothing. */
const advised = ({ policy: { enforce, warn, audit }, isFree }: HeldPod, kubernetes: string): readonly [Held, string] | undefined => {
  if (isFree) return [{ level: "baseline", version: kubernetes }, "no label of its namespace allows that, and baseline forbids it"];
  const [held, verb] = strictness(audit?.level) > strictness(warn?.level) ? [audit, "audits"] : [warn, "warns of"];
  if (held === undefined || strictness(held.level) < strictness(enforce?.level)) return undefined;
  return [held, `its namespace ${verb} what breaks ${held.level} v${held.version}`];
};

export const podSecurityAdvice: TreeRule = {
  name: "pod-security-advice",
  family: "security",
  severity: "warning",
  holds: "A pod keeps the Pod Security level that its namespace warns of or audits; baseline where it says nothing",
  check: (tree, report) => {
    for (const held of heldPods(tree)) {
      const [level, why] = advised(held, tree.kubernetes) ?? [];
      if (level === undefined) continue;
      const refused = new Set((held.policy.enforce ? breachesOf(held.pod, held.policy.enforce) : []).map(({ path }) => String(path)));
      for (const breach of breachesOf(held.pod, level))
        if (!refused.has(String(breach.path)))
          report(held.pod.placed, placeOf(held.pod, breach), `${breach.message}: ${why}`, breach.remedy);
    }
  },
};
