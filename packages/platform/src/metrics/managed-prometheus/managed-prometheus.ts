import {
  type Alerts,
  type Asked,
  type Brick,
  type KubeObject,
  type Metrics,
  type NetworkPeer,
  podsOfNamespace,
  type ScrapeTarget,
  type SecretEntry,
  type Secrets,
} from "@ashlar/model";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import type { ChartValues } from "../../charts/chart-values.ts";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { alertRule } from "../alert-rule.ts";
import { type AlertsAsk, alertsAsk, alertsName, isAlertsAsk } from "../metrics-asks.ts";
import { type ClusterRules, managedPrometheusKinds, type PodMonitoring } from "./managed-prometheus.kinds.ts";
import { objectMetrics } from "./object-metrics.ts";

const NAME = "managed-prometheus";

/** Samples of one look at one pod; each is paid for. */
const MOST_SAMPLES = 50_000;

export interface ManagedPrometheusValues {
  /**
   * The whole configuration of the managed Alertmanager, as one entry of the secret store: it holds the secrets of its receivers between
   * its lines. It routes by the labels `team` and `severity`. `by hand`: somebody keeps the Secret `alertmanager` in gmp-public.
   */
  readonly alertmanager: SecretEntry | "by hand";
  /** Seconds from one look at a target to the next; 60 unless said otherwise. */
  readonly everySeconds?: number;
  /** Values of the chart of kube-state-metrics that win over ours; `collectors` names the kinds of objects that it tells of. */
  readonly chartValues?: ChartValues;
  readonly team?: string;
}

const podMonitoring = ({ name, matchLabels, port, path = "/metrics" }: ScrapeTarget, everySeconds: number): KubeObject =>
  ({
    apiVersion: "monitoring.googleapis.com/v1",
    kind: "PodMonitoring",
    metadata: { name },
    spec: { selector: { matchLabels }, endpoints: [{ port, path, interval: `${everySeconds}s` }], limits: { samples: MOST_SAMPLES } },
  }) satisfies PodMonitoring;

/** For the whole cluster: `Rules` would see nothing but the metrics of the namespace that they stand in, which is ours. */
const clusterRules = (asked: Asked & AlertsAsk): KubeObject =>
  ({
    apiVersion: "monitoring.googleapis.com/v1",
    kind: "ClusterRules",
    metadata: { name: alertsName(asked) },
    spec: {
      groups: [
        { name: alertsName(asked), interval: "1m", rules: asked.alerts.map((alert) => alertRule(alert, { team: asked.from.team })) },
      ],
    },
  }) satisfies ClusterRules;

const everySeconds = (values: ManagedPrometheusValues): number => values.everySeconds ?? 60;

/** Where the collectors run: in a Standard cluster, and in one of Autopilot. */
const clients: readonly NetworkPeer[] = ["gmp-system", "gke-gmp-system"].map(podsOfNamespace);

/**
 * Google Cloud Managed Service for Prometheus: GKE runs collectors, rules and Alertmanager and brings their kinds, so what is deployed
 * is what apps ask, and kube-state-metrics for the objects that GKE tells nothing of. Cannot probe. Answers PromQL only to Google
 * identities, outside of the cluster, so it offers no `query`. Facts: GoogleCloudPlatform/prometheus-engine v0.17.2, manifests.
 */
export const managedPrometheus = (values: ManagedPrometheusValues): Brick<Metrics & Alerts, { secrets: Secrets }> => ({
  name: NAME,
  namespace: "gmp-public",
  team: values.team ?? "platform",
  kinds: managedPrometheusKinds,
  offers: () => ({
    clients,
    scrape: (target) => [podMonitoring(target, everySeconds(values))],
    alerts: (name, alerts) => [alertsAsk(NAME, name, alerts)],
  }),
  objects: ({ secrets, site }) => [
    ...wrongCloud({ capability: "metrics", brick: NAME, provider: "gke", instead: { eks: "prometheus", aks: "prometheus" } }, { site }),
    ...(values.alertmanager === "by hand"
      ? []
      : secrets.secret({ name: "alertmanager", keys: { "alertmanager.yaml": values.alertmanager } })),
    ...objectMetrics(everySeconds(values), clients, values.chartValues),
  ],
  answer: (asks) => [...unknownAsks(NAME, isAlertsAsk, asks), ...asks.filter(isAlertsAsk).map(clusterRules)],
});
