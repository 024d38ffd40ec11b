import type { Asked, Brick, ChartSource, KubeObject, Problem, Secrets, Site } from "@ashlar/model";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import type { SecretStore } from "../secret-store.ts";
import { externalSecret } from "./external-secret.ts";
import { type ClusterSecretStore, externalSecretsKinds } from "./external-secrets.kinds.ts";
import recorded from "./external-secrets.lock.json" with { type: "json" };

const NAME = "external-secrets";
const STORE = "platform";

export interface ExternalSecretsValues {
  readonly store: SecretStore;
  /** Pods of each of its three parts; 2 unless said otherwise. */
  readonly replicas?: number;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

const tcp = (port: number) => ({ protocol: "TCP", port });
// DNS, and the API server on its usual ports.
const always = [{ protocol: "UDP", port: 53 }, ...[53, 443, 6443].map(tcp)];

const chart = ({ store, replicas = 2, chartValues }: ExternalSecretsValues): ChartSource => {
  const part = (memory: PodSize["memory"], ports: readonly unknown[] = always) => ({
    replicaCount: replicas,
    podDisruptionBudget: { enabled: true, maxUnavailable: oneAtATime.maxUnavailable },
    networkPolicy: { enabled: true, egress: [{ ports }] },
    resources: containerResources({ cpu: "50m", memory }),
  });
  return {
    source: "chart",
    repository: "https://charts.external-secrets.io",
    name: NAME,
    version: recorded.version,
    release: NAME,
    lock: lockOf(recorded, externalSecretsKinds),
    values: mergeChartValues(
      {
        ...part("256Mi", [...always, ...store.metadataPorts.map(tcp)]),
        leaderElect: true,
        livenessProbe: { enabled: true },
        readinessProbe: { enabled: true },
        installCRDs: true,
        // Without its CRDs the cluster would lose every ExternalSecret, and with them the Secrets that they own.
        crds: { annotations: { "helm.sh/resource-policy": "keep" } },
        serviceAccount: { annotations: store.identity },
        // It acts as itself, so it never needs a token of another ServiceAccount.
        rbac: { serviceAccountTokenCreate: false },
        processClusterExternalSecret: false,
        processClusterPushSecret: false,
        processPushSecret: false,
        webhook: part("128Mi"),
        certController: part("128Mi"),
      },
      chartValues,
    ),
  };
};

const clusterSecretStore = ({ store }: ExternalSecretsValues, namespaces: readonly string[]): KubeObject =>
  ({
    apiVersion: "external-secrets.io/v1",
    kind: "ClusterSecretStore",
    metadata: { name: STORE },
    spec: { provider: store.provider, conditions: [{ namespaces }] },
  }) satisfies ClusterSecretStore;

/** An identity that pods of this cluster cannot have would leave every Secret empty. */
const foreign = ({ store: { cloud } }: ExternalSecretsValues, platform: Site): readonly Problem[] =>
  cloud === undefined
    ? []
    : wrongCloud({ capability: "secrets", brick: `${NAME} with a store of ${cloud}'s own`, provider: cloud, instead: stores }, platform);

/** What fits elsewhere; `vault` fits anywhere. */
const stores = { gke: "gcpSecretManager", eks: "awsSecretsManager", aks: "vault", "self-managed": "vault" };

const ASK = { ask: "secret-store", to: NAME };
const isStoreAsk = ({ ask }: Asked): boolean => ask === ASK.ask;

/**
 * External Secrets: fills Secrets from a secret store of the cloud, or of one's own. The store opens to the namespaces that ask and to no
 * other; without users there is none. Facts: external-secrets/external-secrets v2.9.0 (chart, CRDs).
 */
export const externalSecrets = (values: ExternalSecretsValues): Brick<Secrets> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({ secret: (request) => [externalSecret(STORE, request, values.store.field), ASK] }),
  objects: (platform) => [...foreign(values, platform), chart(values)],
  answer: (asks) => {
    const namespaces = [...new Set(asks.filter(isStoreAsk).map(({ from }) => from.namespace))].sort();
    return [...unknownAsks(NAME, isStoreAsk, asks), ...(namespaces.length === 0 ? [] : [clusterSecretStore(values, namespaces)])];
  },
});
