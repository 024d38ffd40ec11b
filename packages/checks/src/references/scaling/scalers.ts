import { groupOf } from "@ashlar/model";
import type { Value } from "../../rule/object-rule.ts";
import { perTree } from "../../tree/per-tree.ts";
import { at, record, text } from "../../tree/read.ts";
import { namespaceOf, type Placed, type Tree } from "../../tree/tree.ts";

/** What changes how many pods a workload has. */
export interface Scaler {
  readonly placed: Placed;
  readonly spec: Value;
  readonly target: { readonly group: string; readonly kind: string; readonly namespace: string; readonly name: string };
  /** The most pods that it makes, if it says. */
  readonly most?: number;
}

const scalerOf = (placed: Placed): readonly Scaler[] => {
  const spec = at(placed.object, "spec");
  const { apiVersion, kind, name } = record(spec.scaleTargetRef);
  if (typeof name !== "string" || name === "") return [];
  const isKeda = placed.object.kind === "ScaledObject";
  // KEDA takes a Deployment where no kind is written; an HPA without a group means the core group.
  const version = text(apiVersion) ?? (isKeda ? "apps/v1" : "v1");
  const most: unknown = isKeda ? (spec.maxReplicaCount ?? 100) : spec.maxReplicas;
  return [
    {
      placed,
      spec,
      target: {
        group: groupOf(version),
        kind: text(kind) ?? (isKeda ? "Deployment" : ""),
        namespace: namespaceOf(placed.object),
        name,
      },
      ...(typeof most === "number" && { most }),
    },
  ];
};

/** Every HorizontalPodAutoscaler and ScaledObject of a tree that says what it scales. */
export const scalersOf = perTree((tree: Tree): readonly Scaler[] =>
  [...tree.ofKind("autoscaling", "HorizontalPodAutoscaler"), ...tree.ofKind("keda.sh", "ScaledObject")].flatMap(scalerOf),
);

/** What is scaled, by what scales it. */
export const scaledBy = perTree((tree: Tree): ReadonlyMap<Placed, Scaler> => {
  const found = new Map<Placed, Scaler>();
  for (const scaler of scalersOf(tree)) {
    const { group, kind, namespace, name } = scaler.target;
    const workload = tree.find(group, kind, namespace, name);
    if (workload !== undefined) found.set(workload, scaler);
  }
  return found;
});
