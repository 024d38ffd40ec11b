import type { Value } from "../../rule/object-rule.ts";
import type { TreeRule } from "../../rule/tree-rule.ts";
import { type PodSource, podsIn, runningContainers } from "../../tree/pods.ts";
import { at, record, records, text } from "../../tree/read.ts";
import { suretyIn } from "../../tree/surety.ts";
import type { Tree } from "../../tree/tree.ts";
import { type Scaler, scalersOf } from "./scalers.ts";

/** A metric that is a share of what containers request. */
interface Share {
  readonly resource: string;
  /** Of one container only. */
  readonly container?: string;
  readonly path: readonly (string | number)[];
}

/** What an autoscaler compares with requests; one that names no metric looks at CPU (Kubernetes 1.36, autoscaling/v2 defaults). */
const sharesOf = ({ placed, spec }: Scaler): readonly Share[] => {
  if (placed.object.kind !== "HorizontalPodAutoscaler") return [];
  if (placed.object.apiVersion === "autoscaling/v1" || spec.metrics === undefined) return [{ resource: "cpu", path: ["spec"] }];
  return records(spec.metrics).flatMap(({ type, resource, containerResource }, index): Share[] => {
    const metric = record(type === "Resource" ? resource : type === "ContainerResource" ? containerResource : undefined);
    const name = text(metric.name);
    if (name === undefined || at(metric, "target").type !== "Utilization") return [];
    const container = text(metric.container);
    return [
      { resource: name, path: ["spec", "metrics", index], ...(type === "ContainerResource" && container !== undefined && { container }) },
    ];
  });
};

/** A limit without a request is a request too (kubernetes.io, Resource Management for Pods and Containers). */
const requests = (value: Value, resource: string): boolean => {
  const { requests: asked, limits } = record(value.resources);
  return record(asked)[resource] !== undefined || record(limits)[resource] !== undefined;
};

const lacking = (pod: PodSource, { resource, container }: Share): readonly string[] => {
  const containers = runningContainers(pod).filter(({ name }) => container === undefined || name === container);
  if (container !== undefined && containers.length === 0) return [container];
  if (container === undefined && requests(pod.spec, resource)) return [];
  return containers.flatMap((each) => (requests(each, resource) ? [] : [String(each.name)]));
};

/** Whether something else may give containers their requests. */
const isDefaulted = (tree: Tree, namespace: string): boolean =>
  suretyIn(tree, namespace) === "unknown" || tree.ofKind("", "LimitRange").some(({ object }) => object.metadata.namespace === namespace);

export const scaledWithoutRequests: TreeRule = {
  name: "scaled-without-requests",
  family: "reference",
  severity: "error",
  holds: "What is scaled by a share of its CPU or memory requests it",
  check: (tree, report) => {
    for (const scaler of scalersOf(tree)) {
      const { group, kind, namespace, name } = scaler.target;
      const workload = tree.find(group, kind, namespace, name);
      const pod = workload && podsIn(workload, tree);
      if (pod === undefined) continue;
      for (const share of sharesOf(scaler)) {
        const without = lacking(pod, share);
        if (without.length === 0 || isDefaulted(tree, namespace)) continue;
        const containers = without
          .slice(0, 5)
          .map((each) => `'${each}'`)
          .join(", ");
        const message = `scales by a share of ${share.resource}, and container ${containers} of ${kind} '${name}' requests none`;
        report(scaler.placed, share.path, message, `give it a request of ${share.resource}, or scale by another metric`);
      }
    }
  },
};
