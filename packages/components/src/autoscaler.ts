import type { IHorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler";
import type { IMetricSpec } from "kubernetes-models/autoscaling/v2/MetricSpec";
import type { ComponentValues } from "./component-values.ts";
import { metadata } from "./metadata.ts";
import type { HorizontalPodAutoscaler } from "./objects.ts";
import type { Autoscale } from "./scale.ts";

/** Keeps the use of CPU or memory near its target by the number of pods. */
export const autoscaler = (values: ComponentValues, autoscale: Autoscale): HorizontalPodAutoscaler =>
  ({
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: metadata(values),
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: values.name },
      minReplicas: autoscale.min,
      maxReplicas: autoscale.max,
      metrics: targets(autoscale),
    },
  }) satisfies IHorizontalPodAutoscaler;

const targets = ({ memoryPercent, cpuPercent = memoryPercent === undefined ? 70 : undefined }: Autoscale): IMetricSpec[] => [
  ...(cpuPercent === undefined ? [] : [target("cpu", cpuPercent)]),
  ...(memoryPercent === undefined ? [] : [target("memory", memoryPercent)]),
];

const target = (name: string, averageUtilization: number): IMetricSpec => ({
  type: "Resource",
  resource: { name, target: { type: "Utilization", averageUtilization } },
});
