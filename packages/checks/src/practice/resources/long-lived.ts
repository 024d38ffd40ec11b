import type { Value } from "../../rule/object-rule.ts";

/** Shows the containers that run as long as their pod does, sidecars among them, with the way to each from its pod's spec. */
export const eachLongLived = (pod: Value, look: (container: Value, path: readonly [string, number]) => void): void => {
  const { containers = [], initContainers = [] } = pod;
  for (let i = 0; i < containers.length; i++) look(containers[i], ["containers", i]);
  for (let i = 0; i < initContainers.length; i++)
    if (initContainers[i].restartPolicy === "Always") look(initContainers[i], ["initContainers", i]);
};

/** A limit without a request is a request too (kubernetes.io, Resource Management for Pods and Containers). */
export const asksFor = ({ resources }: Value, resource: string): boolean =>
  resources?.requests?.[resource] !== undefined || resources?.limits?.[resource] !== undefined;
