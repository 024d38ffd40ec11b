import type { Alerts, Brick, Mesh, Metrics, MetricsQuery, Probes, Secrets, Storage } from "@ashlar/model";
import { admitted, askToAdmit, isAdmit } from "../../asks/admit.ts";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import type { LabelledCertificates } from "../../certificates/labelled-certificates/labelled-certificates.ts";
import type { MeshCallers } from "../../mesh/mesh-callers.ts";
import { alertsAsk, asUser, isAlertsAsk, isMetricsUserAsk, namespacesByTeam } from "../metrics-asks.ts";
import { type AlertRouting, alertRoutes } from "./alert-routes.ts";
import { alertmanager } from "./alertmanager.ts";
import { clusterMonitors, probeOf, scrapeOf } from "./monitors.ts";
import { type PrometheusChartValues, prometheusCharts } from "./prometheus-charts.ts";
import { prometheusNetwork } from "./prometheus-network.ts";
import { blackboxPeer, NAME, PORT, prometheusPeer } from "./prometheus-place.ts";
import { prometheusRights } from "./prometheus-rights.ts";
import { besidePrometheus, prometheusInstance, type ServerValues } from "./prometheus-server.ts";
import { askedRules, clusterRules } from "./rules.ts";

export type { AlertRouting, Told } from "./alert-routes.ts";
export type { PrometheusChartValues } from "./prometheus-charts.ts";
export type { Email, PagerDuty, Receiver, Slack, Webhook } from "./receivers.ts";

export interface PrometheusValues extends ServerValues {
  /** Who is told of alerts. */
  readonly alerts: AlertRouting;
  /**
   * A node exporter on each node, in kube-system: the disks, memory and network of the node itself. True unless said otherwise; false
   * where nodes are not yours to look at (GKE Autopilot).
   */
  readonly nodeExporter?: boolean;
  readonly team?: string;
  readonly chartValues?: PrometheusChartValues;
}

/** cert-manager is needed for the webhook that refuses rules which do not parse. */
export interface PrometheusNeeds {
  readonly secrets: Secrets;
  readonly certificates: LabelledCertificates;
  readonly storage?: Storage;
  /** Takes in whoever calls its members, and so this namespace. */
  readonly mesh?: Mesh & Partial<MeshCallers>;
}

/**
 * Prometheus and Alertmanager, run by the Prometheus operator, with kube-state-metrics, a node exporter and a blackbox exporter.
 * Monitors and probes stand with the app that asks; alerts stand here, each with the team of whoever asked, which only an ask tells.
 * Neither Prometheus nor Alertmanager is reachable from outside: neither asks who somebody is.
 */
export const prometheus = (values: PrometheusValues): Brick<Metrics & MetricsQuery & Alerts & Probes, PrometheusNeeds> => {
  const { replicas = 2, nodeExporter = true } = values;
  return {
    name: NAME,
    namespace: NAME,
    ...(nodeExporter ? { alsoIn: ["kube-system"] } : {}),
    team: values.team ?? "platform",
    // Of Prometheus itself Argo CD knows. Not reconciled is a configuration that the operator refused (prometheus-operator v0.93.0, pkg/operator).
    health: [{ group: "monitoring.coreos.com", kind: "Alertmanager", by: { conditions: ["Available", "Reconciled"] } }],
    offers: () => ({
      clients: [prometheusPeer],
      scrape: (target) => asUser(NAME, scrapeOf(target)),
      probers: [blackboxPeer],
      probe: (probe) => asUser(NAME, probeOf(probe)),
      alerts: (name, alerts) => asUser(NAME, alertsAsk(NAME, name, alerts)),
      query: { address: `http://${NAME}.${NAME}.svc:${PORT}`, server: prometheusPeer, port: PORT, outputs: [askToAdmit(NAME)] },
    }),
    objects: ({ secrets, storage, mesh }) => [
      ...prometheusCharts(nodeExporter, values.chartValues),
      ...prometheusRights,
      ...besidePrometheus,
      ...alertmanager(replicas, storage?.standard),
      ...alertRoutes(values.alerts, secrets),
      ...clusterMonitors(nodeExporter),
      clusterRules(values.alerts.heartbeat !== undefined),
      ...(mesh?.callerPolicies?.() ?? []),
    ],
    answer: (asks, { site, storage }) => [
      ...unknownAsks(NAME, (asked) => isAlertsAsk(asked) || isMetricsUserAsk(asked) || isAdmit(asked), asks),
      prometheusInstance(values, { cluster: site.cluster, storageClass: storage?.standard, teams: namespacesByTeam(asks) }),
      ...prometheusNetwork(admitted(asks)),
      ...askedRules(asks),
    ],
  };
};
