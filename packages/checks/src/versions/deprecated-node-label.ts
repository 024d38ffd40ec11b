import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

/** Labels of nodes, and what took their place (Kubernetes 1.36, pkg/api/node: the server warns of them). */
const labels: Readonly<Record<string, readonly [since: string, use: string]>> = {
  "beta.kubernetes.io/arch": ["1.14", "use kubernetes.io/arch"],
  "beta.kubernetes.io/os": ["1.14", "use kubernetes.io/os"],
  "beta.kubernetes.io/instance-type": ["1.17", "use node.kubernetes.io/instance-type"],
  "failure-domain.beta.kubernetes.io/region": ["1.17", "use topology.kubernetes.io/region"],
  "failure-domain.beta.kubernetes.io/zone": ["1.17", "use topology.kubernetes.io/zone"],
  "node-role.kubernetes.io/master": ["1.20, and no node has it since 1.25", "use node-role.kubernetes.io/control-plane"],
  "app.kubernetes.io/created-by": ["1.9", "use app.kubernetes.io/managed-by"],
  "scheduler.alpha.kubernetes.io/preferAvoidPods": ["1.22", "use taints and tolerations"],
};

const judge = (label: unknown, path: readonly string[], report: Report): void => {
  if (typeof label !== "string" || !Object.hasOwn(labels, label)) return;
  const [since, use] = labels[label] ?? [];
  report(path, `the node label '${label}' is deprecated since Kubernetes ${since}`, use);
};

const inSelector = (path: readonly string[], nodeSelector: Value | undefined, report: Report): void => {
  for (const label in nodeSelector) judge(label, [...path, label], report);
};

const field =
  (name: string): Look =>
  (value, report) =>
    judge(value[name], [name], report);

export const deprecatedNodeLabel: ObjectRule = {
  name: "deprecated-node-label",
  family: "version",
  severity: "warning",
  holds: "Pods and volumes choose nodes by labels that nodes go on having",
  on: {
    "core.v1.PodSpec": ({ nodeSelector }, report) => inSelector(["nodeSelector"], nodeSelector, report),
    "core.v1.NodeSelectorRequirement": field("key"),
    "core.v1.TopologySpreadConstraint": field("topologyKey"),
    "core.v1.PodAffinityTerm": field("topologyKey"),
    "core.v1.TopologySelectorLabelRequirement": field("key"),
    "node.v1.Scheduling": ({ nodeSelector }, report) => inSelector(["nodeSelector"], nodeSelector, report),
    "storage.v1.CSIStorageCapacity": ({ nodeTopology }, report) => {
      inSelector(["nodeTopology", "matchLabels"], nodeTopology?.matchLabels, report);
      for (const [index, { key }] of (nodeTopology?.matchExpressions ?? []).entries())
        judge(key, ["nodeTopology", "matchExpressions", index, "key"], report);
    },
  },
};
