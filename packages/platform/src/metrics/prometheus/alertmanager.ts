import type { KubeObject } from "@ashlar/model";
import type { IServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import type { Alertmanager } from "./prometheus.kinds.ts";
import { ALERTMANAGER, alertmanagerPods, instanceSecurity, takenLabels } from "./prometheus-place.ts";
import { claimOf } from "./prometheus-server.ts";

/**
 * Alertmanager as the operator runs it. Its configuration is the one AlertmanagerConfig beside it, taken as it stands: without
 * `None` the operator would let it see only alerts about its own namespace. The disk holds silences and what was told already.
 * Facts: prometheus-operator v0.93.0, CRD of Alertmanager; image as in chart kube-prometheus-stack 88.5.3.
 */
const instance = (replicas: number, storageClass: string | undefined): KubeObject =>
  ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Alertmanager",
    metadata: { name: ALERTMANAGER },
    spec: {
      image: "quay.io/prometheus/alertmanager:v0.34.0",
      version: "v0.34.0",
      replicas,
      portName: "web",
      retention: "120h",
      serviceAccountName: ALERTMANAGER,
      automountServiceAccountToken: false,
      alertmanagerConfigSelector: { matchLabels: takenLabels },
      alertmanagerConfigMatcherStrategy: { type: "None" },
      storage: claimOf(1, storageClass),
      resources: containerResources({ cpu: "25m", memory: "128Mi" }),
      securityContext: instanceSecurity,
      topologySpreadConstraints: podSpread(alertmanagerPods),
    },
  }) satisfies Alertmanager;

/** Alertmanager and what stands beside it. */
export const alertmanager = (replicas: number, storageClass: string | undefined): readonly KubeObject[] => [
  instance(replicas, storageClass),
  {
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: { name: ALERTMANAGER },
    automountServiceAccountToken: false,
  } satisfies IServiceAccount,
  disruptionBudget(ALERTMANAGER, alertmanagerPods),
];
