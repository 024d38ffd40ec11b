import type { ChartSource } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { elasticKinds } from "./elasticsearch.kinds.ts";
import recorded from "./elasticsearch.lock.json" with { type: "json" };

export const OPERATOR = "elastic-operator";
export const OPERATOR_METRICS = 8080;

/** The pods of the operator, by the labels that its chart selects them by. */
export const operatorPods = { "app.kubernetes.io/name": OPERATOR, "app.kubernetes.io/instance": OPERATOR };

/** Elastic Cloud on Kubernetes: what makes pods, certificates and passwords of our objects (elastic/cloud-on-k8s v3.5.0, deploy/eck-operator). */
export const elasticOperator = (chartValues?: ChartValues): ChartSource => ({
  source: "chart",
  repository: "https://helm.elastic.co",
  name: "eck-operator",
  version: recorded.version,
  release: OPERATOR,
  lock: lockOf(recorded, elasticKinds),
  values: mergeChartValues(
    {
      installCRDs: true,
      // One leads, the other waits.
      replicaCount: 2,
      resources: mergeChartValues(containerResources({ cpu: "100m", memory: "512Mi" }), { limits: { cpu: null } }),
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
      podDisruptionBudget: { enabled: true, minAvailable: 1 },
      telemetry: { disabled: true },
      // It writes its own certificate into its webhook, and Argo CD would take that back for ever. What it would refuse, the operator
      // still tells in events.
      webhook: { enabled: false },
      config: { metrics: { port: `${OPERATOR_METRICS}` }, setDefaultSecurityContext: "true" },
      serviceMonitor: { enabled: false },
    },
    chartValues,
  ),
});
