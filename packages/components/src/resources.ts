import type { IResourceRequirements } from "kubernetes-models/v1/ResourceRequirements";
import type { ComponentValues } from "./component-values.ts";

/**
 * Requests and limits. Memory is limited to what was requested, so that a leak kills its own pod and not a
 * neighbour's. CPU is not limited unless asked: a limit throttles a container even while the node idles, and the
 * request already guarantees its share.
 */
export const resources = ({ cpu, memory, cpuLimit, memoryLimit }: ComponentValues): IResourceRequirements => ({
  requests: { cpu, memory },
  limits: { ...(cpuLimit === undefined ? {} : { cpu: cpuLimit }), memory: memoryLimit ?? memory },
});
