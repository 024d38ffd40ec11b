import type { KubeObject } from "@ashlar/model";
import type { IService } from "kubernetes-models/v1/Service";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import type { Prometheus } from "./prometheus.kinds.ts";
import { instanceSecurity, NAME, PORT, prometheusPods, takenLabels } from "./prometheus-place.ts";

export interface ServerValues {
  /** Pods of Prometheus, each of which collects everything, and of Alertmanager; 2 unless said otherwise. */
  readonly replicas?: number;
  /** Days for which metrics are kept, if the disk lasts; 15 unless said otherwise. */
  readonly keepDays?: number;
  /** The disk of each pod, GiB; 50 unless said otherwise. It cannot be changed later but by hand. */
  readonly diskGi?: number;
  /** What each pod of Prometheus gets; half a core and 2 GiB unless said otherwise. Its memory grows with the number of series. */
  readonly size?: PodSize;
  /**
   * Whether the cluster's own authority signed the certificates of kubelets, as on EKS. False unless said otherwise: elsewhere many sign
   * for themselves, and would not be read.
   */
  readonly verifyKubelets?: boolean;
  /** Seconds from one look at a target to the next; 30 unless said otherwise. */
  readonly everySeconds?: number;
}

/** The part of a disk that blocks may fill; the rest is for the write-ahead log and for compaction. */
const forBlocks = 0.8;

/** A volume claim for each pod. The operator keeps claims when pods or the instance go. */
export const claimOf = (gib: number, storageClassName: string | undefined) => ({
  volumeClaimTemplate: {
    spec: {
      accessModes: ["ReadWriteOnce"],
      ...(storageClassName === undefined ? {} : { storageClassName }),
      resources: { requests: { storage: `${gib}Gi` } },
    },
  },
});

/** Where a pod has what it proves itself with, and what the API server proves itself with. */
const account = "/var/run/secrets/kubernetes.io/serviceaccount";

const selfSigned = {
  "ignore-check.ashlar.dev/unverified-tls": "kubelets sign for themselves unless the cluster does; where it does, set verifyKubelets",
};

/** Names the team of an alert that has none by the namespace that it is about. */
const teamOf = (team: string, namespaces: readonly string[]) => ({
  action: "replace" as const,
  sourceLabels: ["team", "namespace"],
  regex: `;(${namespaces.join("|")})`,
  targetLabel: "team",
  replacement: team,
});

/** What the instance learns of the rest of its platform. */
export interface Around {
  readonly cluster: string;
  readonly storageClass: string | undefined;
  /** The namespaces of each team, to tell it of what happens there. */
  readonly teams: ReadonlyMap<string, readonly string[]>;
}

/**
 * Prometheus as the operator runs it. Takes monitors and probes with our label from all namespaces; rules and the rest from its own
 * alone. Facts: prometheus-operator v0.93.0, CRD of Prometheus; image as in chart kube-prometheus-stack 88.5.3.
 */
export const prometheusInstance = (values: ServerValues, { cluster, storageClass, teams }: Around): KubeObject => {
  const { replicas = 2, keepDays = 15, diskGi = 50, everySeconds = 30, verifyKubelets = false } = values;
  const ours = { matchLabels: takenLabels };
  const everywhere = {};
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Prometheus",
    metadata: { name: NAME, ...(verifyKubelets ? {} : { annotations: selfSigned }) },
    spec: {
      image: "quay.io/prometheus/prometheus:v3.14.0-distroless",
      version: "v3.14.0",
      replicas,
      shards: 1,
      portName: "web",
      serviceAccountName: NAME,
      externalLabels: { cluster },
      scrapeInterval: `${everySeconds}s`,
      evaluationInterval: "30s",
      retention: `${keepDays}d`,
      retentionSize: `${Math.floor(diskGi * forBlocks * 1024)}MiB`,
      storage: claimOf(diskGi, storageClass),
      resources: containerResources(values.size ?? { cpu: "500m", memory: "2Gi" }),
      securityContext: instanceSecurity,
      topologySpreadConstraints: podSpread(prometheusPods),
      podMonitorSelector: ours,
      podMonitorNamespaceSelector: everywhere,
      probeSelector: ours,
      probeNamespaceSelector: everywhere,
      scrapeConfigSelector: ours,
      ruleSelector: ours,
      serviceDiscoveryRole: "EndpointSlice",
      scrapeClasses: [
        {
          name: "kubelet",
          authorization: { type: "Bearer", credentialsFile: `${account}/token` },
          tlsConfig: verifyKubelets ? { caFile: `${account}/ca.crt` } : { insecureSkipVerify: true },
          // Only nodes have this: a monitor of somebody else that names the class would otherwise get the token sent to its own pods.
          relabelings: [{ action: "keep", sourceLabels: ["__meta_kubernetes_node_address_InternalIP"], regex: ".+" }],
        },
      ],
      alerting: {
        alertmanagers: [
          {
            namespace: NAME,
            name: "alertmanager-operated",
            port: "web",
            apiVersion: "v2",
            ...(teams.size === 0 ? {} : { alertRelabelings: [...teams].map(([team, namespaces]) => teamOf(team, namespaces)) }),
          },
        ],
      },
    },
  } satisfies Prometheus;
};

/** Asks of one client go to one pod: the two hold the same series, but not the same moments. */
const service: KubeObject = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: NAME },
  spec: {
    selector: prometheusPods,
    sessionAffinity: "ClientIP",
    ports: [{ name: "web", port: PORT, targetPort: "web", protocol: "TCP", appProtocol: "http" }],
  },
} satisfies IService;

/** What stands beside the instance and never changes. */
export const besidePrometheus: readonly KubeObject[] = [service, disruptionBudget(NAME, prometheusPods)];
