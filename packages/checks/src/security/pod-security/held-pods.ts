import type { PodSecurity } from "@ashlar/model";
import { perTree } from "../../tree/per-tree.ts";
import { type PodSource, podsOf } from "../../tree/pods.ts";
import { along, at } from "../../tree/read.ts";
import type { Tree } from "../../tree/tree.ts";
import { type Held, type NamespacePolicy, namespacePolicy } from "./namespace-policy.ts";
import { type Breach, breachesAt } from "./pod-security-level.ts";

/** A pod of a tree, and what its namespace says of it. */
export interface HeldPod {
  readonly pod: PodSource;
  readonly policy: NamespacePolicy;
  /** Whether its namespace says nothing of pods, as far as the tree shows. */
  readonly isFree: boolean;
}

/** The nodes' own agents live there, and need what no other pod does. */
const systemNamespace = "kube-system";

/** Every pod of a tree with what its namespace says. A PodTemplate runs nothing. */
export const heldPods = perTree((tree: Tree): readonly HeldPod[] => {
  const policies = new Map(
    tree
      .ofKind("", "Namespace")
      .map(({ object }) => [object.metadata.name, namespacePolicy(at(object, "metadata", "labels"), tree.kubernetes)]),
  );
  return podsOf(tree)
    .filter(({ object }) => object.kind !== "PodTemplate")
    .map((pod) => {
      const policy = policies.get(pod.namespace) ?? {};
      const says = policy.enforce ?? policy.warn ?? policy.audit;
      return { pod, policy, isFree: says === undefined && pod.namespace !== systemNamespace };
    });
});

/** What breaks the level that a pod is held to. */
export const breachesOf = (pod: PodSource, { level, version }: Held): readonly Breach[] =>
  level === "privileged" ? [] : breachesAt(level, pod.spec, along(pod.object, [...pod.path.slice(0, -1), "metadata"]), version);

/** The way to a breach from the object. */
export const placeOf = ({ path }: PodSource, breach: Breach): readonly (string | number)[] => [...path.slice(0, -1), ...breach.path];

/** How strict a level is. */
export const strictness = (level: PodSecurity | undefined): number => (level === "restricted" ? 2 : level === "baseline" ? 1 : 0);
