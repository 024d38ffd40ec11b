import type { ChartSource } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import type { WorkloadIdentity } from "../../clusters/workload-identity.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { certManagerKinds } from "./cert-manager.kinds.ts";
import recorded from "./cert-manager.lock.json" with { type: "json" };

/** The brick, its namespace, its release and its ServiceAccount. */
export const CERT_MANAGER = "cert-manager";

/** What an environment says of cert-manager itself, whatever issues the certificates. */
export interface CertManagerChartValues {
  /** Pods of each of its three parts; 2 unless said otherwise. */
  readonly replicas?: number;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

/** What its issuers want of it. */
export interface CertManagerUse {
  /** It answers challenges by routes of the Gateway API. */
  readonly throughGatewayApi: boolean;
  readonly identities: readonly WorkloadIdentity[];
  /** DNS servers that it asks, in place of the cluster's own, whether a record is there: `8.8.8.8:53`. */
  readonly nameservers: readonly string[];
}

const tcp = (port: number) => ({ port, protocol: "TCP" });

/** The chart's own list, and the ports where the cloud hands out tokens. */
const egress = (identities: readonly WorkloadIdentity[]) => {
  const ports = new Set([80, 443, 53, 6443, ...identities.flatMap(({ tokenPorts }) => tokenPorts)]);
  return [{ ports: [...[...ports].map(tcp), { port: 53, protocol: "UDP" }] }];
};

const identityValues = (identities: readonly WorkloadIdentity[]) => {
  const podLabels = Object.assign({}, ...identities.map((identity) => identity.podLabels));
  return {
    networkPolicy: { enabled: true, egress: egress(identities) },
    serviceAccount: { annotations: Object.assign({}, ...identities.map(({ annotations }) => annotations)) },
    ...(Object.keys(podLabels).length === 0 ? {} : { podLabels }),
  };
};

const nameserverValues = (nameservers: readonly string[]) =>
  nameservers.length === 0 ? {} : { dns01RecursiveNameservers: nameservers.join(","), dns01RecursiveNameserversOnly: true };

/** The chart of cert-manager/cert-manager v1.21.1, with our values for it. */
export const certManagerChart = (
  values: CertManagerChartValues,
  { throughGatewayApi, identities, nameservers }: CertManagerUse,
): ChartSource => {
  const { replicas = 2, chartValues } = values;
  const part = (memory: PodSize["memory"], component: string, name = component) => ({
    replicaCount: replicas,
    podDisruptionBudget: { enabled: true, ...oneAtATime },
    networkPolicy: { enabled: true },
    resources: containerResources({ cpu: "50m", memory }),
    topologySpreadConstraints: podSpread({
      "app.kubernetes.io/name": name,
      "app.kubernetes.io/instance": CERT_MANAGER,
      "app.kubernetes.io/component": component,
    }),
  });
  return {
    source: "chart",
    repository: "quay.io/jetstack/charts",
    name: CERT_MANAGER,
    version: recorded.version,
    release: CERT_MANAGER,
    lock: lockOf(recorded, certManagerKinds),
    values: mergeChartValues(
      {
        ...part("256Mi", "controller", CERT_MANAGER),
        ...(identities.length === 0 ? {} : identityValues(identities)),
        ...nameserverValues(nameservers),
        crds: { enabled: true, keep: true },
        // Its own namespace in place of kube-system, where it has no other business.
        global: { leaderElection: { namespace: CERT_MANAGER } },
        config: {
          apiVersion: "controller.config.cert-manager.io/v1alpha1",
          kind: "ControllerConfiguration",
          gatewayAPI: { enabled: throughGatewayApi },
        },
        webhook: part("128Mi", "webhook"),
        // It watches every CRD and webhook of the cluster.
        cainjector: part("512Mi", "cainjector"),
        // A hook that would run at each sync; Argo CD's own health says the same.
        startupapicheck: { enabled: false },
      },
      chartValues,
    ),
  };
};
