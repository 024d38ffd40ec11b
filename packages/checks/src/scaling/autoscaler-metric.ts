import type { Look, ObjectRule } from "../rule/object-rule.ts";

/** The field that holds the source of a metric, by type. */
const sources: ReadonlyMap<string, string> = new Map([
  ["Object", "object"],
  ["Pods", "pods"],
  ["Resource", "resource"],
  ["External", "external"],
  ["ContainerResource", "containerResource"],
]);

const look: Look = (metric, report) => {
  const { type } = metric;
  const wanted = sources.get(type);
  if (type !== undefined && wanted === undefined) report(["type"], `'${type}' is none of ${[...sources.keys()].join(", ")}`);
  if (wanted !== undefined && metric[wanted] === undefined) report([wanted], `is missing: a metric of type ${type} is described here`);
  for (const field of sources.values())
    if (field !== wanted && metric[field] !== undefined) report([field], `does not belong to a metric of type ${type}`, "leave it out");
};

export const autoscalerMetric: ObjectRule = {
  name: "autoscaler-metric",
  family: "api",
  severity: "error",
  holds: "A metric has the source that its type says, and no other",
  on: { "autoscaling.v2.MetricSpec": look },
};
