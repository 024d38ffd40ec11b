import type { Asked, KubeObject } from "@ashlar/model";
import { alertRule } from "../alert-rule.ts";
import { alertsName, isAlertsAsk } from "../metrics-asks.ts";
import { HEARTBEAT } from "./alert-routes.ts";
import { clusterAlerts } from "./cluster-alerts.ts";
import type { PrometheusRule } from "./prometheus.kinds.ts";
import { takenLabels } from "./prometheus-place.ts";

type Rule = NonNullable<NonNullable<PrometheusRule["spec"]["groups"]>[number]["rules"]>[number];

const ruleObject = (name: string, rules: readonly Rule[]): KubeObject =>
  ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name, labels: takenLabels },
    spec: { groups: [{ name, rules }] },
  }) satisfies PrometheusRule;

/** Always so: what it tells is that alerts get through. */
const heartbeat: Rule = { alert: HEARTBEAT, expr: "vector(1)", annotations: { summary: "Alerts get through" } };

/** The alerts of the cluster itself; which team they are for is read off the namespace that they are about. */
export const clusterRules = (beats: boolean): KubeObject =>
  ruleObject("cluster", [...clusterAlerts.map((alert) => alertRule(alert, {})), ...(beats ? [heartbeat] : [])]);

/** The alerts that were asked for, each with the team that asked. */
export const askedRules = (asks: readonly Asked[]): readonly KubeObject[] =>
  asks.filter(isAlertsAsk).map((asked) =>
    ruleObject(
      alertsName(asked),
      asked.alerts.map((alert) => alertRule(alert, { team: asked.from.team })),
    ),
  );
