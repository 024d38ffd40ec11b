import type { TreeRule } from "../../rule/tree-rule.ts";
import { perTree } from "../../tree/per-tree.ts";
import type { PodSource } from "../../tree/pods.ts";
import type { Tree } from "../../tree/tree.ts";
import { breachesOf, heldPods, placeOf } from "./held-pods.ts";
import type { Breach } from "./pod-security-level.ts";

/** What breaks restricted and not baseline, of pods that no label holds to anything: of all others, `pod-security` has said it. */
const loosePods = perTree((tree: Tree): readonly (readonly [PodSource, readonly Breach[]])[] =>
  heldPods(tree).flatMap(({ pod, isFree }) => {
    if (!isFree) return [];
    const said = new Set(breachesOf(pod, { level: "baseline", version: tree.kubernetes }).map(({ path }) => String(path)));
    const strict = breachesOf(pod, { level: "restricted", version: tree.kubernetes });
    return [[pod, said.size === 0 ? strict : strict.filter(({ path }) => !said.has(String(path)))] as const];
  }),
);

/** One check of restricted, for pods that no label holds to any level. */
export const hardening = (name: string, holds: string, checks: readonly string[]): TreeRule => ({
  name,
  family: "security",
  severity: "warning",
  holds,
  check: (tree, report) => {
    for (const [pod, breaches] of loosePods(tree))
      for (const breach of breaches)
        if (checks.includes(breach.check)) report(pod.placed, placeOf(pod, breach), breach.message, breach.remedy);
  },
});
