import type { Value } from "../../rule/object-rule.ts";
import type { TreeRule } from "../../rule/tree-rule.ts";
import { containersOf, type PlacedContainer, type PodSource } from "../../tree/pods.ts";
import { at, records } from "../../tree/read.ts";
import { selectedPods } from "../../tree/selected.ts";
import { isEmptySelector, selectorOfLabels } from "../../tree/selector.ts";
import { namespaceOf } from "../../tree/tree.ts";

/** Pods of these come and go with their work. */
const passing: ReadonlySet<unknown> = new Set(["CronJob", "Job", "Pod"]);

const serves = ({ container }: PlacedContainer, port: unknown): boolean =>
  records(container.ports).some(({ containerPort, name }) => containerPort === port || (name !== undefined && name === port));

const longLived = (pod: PodSource): readonly PlacedContainer[] =>
  containersOf(pod).filter(({ container, path: [list] }) => list === "containers" || container.restartPolicy === "Always");

/** Who collects metrics does not mind when a pod is not ready yet. */
const isOfMetrics = ({ name, targetPort }: Value): boolean =>
  [name, targetPort].some((each) => typeof each === "string" && /metric|prometheus/.test(each));

/** The container that a port leads to; the only one, where ports are not written down. */
const servingOf = (pod: PodSource, { port, targetPort = port }: Value): PlacedContainer | undefined => {
  const containers = longLived(pod);
  return containers.find((each) => serves(each, targetPort)) ?? (containers.length === 1 ? containers[0] : undefined);
};

export const readinessProbe: TreeRule = {
  name: "readiness-probe",
  family: "practice",
  severity: "warning",
  holds: "A container that a Service leads to says when it is ready",
  check: (tree, report) => {
    const said = new Set<Value>();
    for (const { object } of tree.ofKind("", "Service")) {
      const { selector: labels, ports, publishNotReadyAddresses } = at(object, "spec");
      const selector = selectorOfLabels(labels);
      if (isEmptySelector(selector) || publishNotReadyAddresses === true) continue;
      for (const pod of selectedPods(tree, namespaceOf(object), selector)) {
        if (passing.has(pod.object.kind)) continue;
        for (const port of records(ports)) {
          if (isOfMetrics(port)) continue;
          const found = servingOf(pod, port);
          if (found === undefined || found.container.readinessProbe !== undefined || said.has(found.container)) continue;
          said.add(found.container);
          const message = `Service '${object.metadata.name}' sends traffic to container '${found.container.name}' as soon as it runs`;
          report(pod.placed, [...pod.path, ...found.path], message, "add a readinessProbe");
        }
      }
    }
  },
};
