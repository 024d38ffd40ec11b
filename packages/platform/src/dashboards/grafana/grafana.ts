import type { Brick, Dashboards, Gateway, Output, Problem, Secrets } from "@ashlar/model";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import { besideChart } from "../../charts/beside-chart.ts";
import { podPolicy, type Way } from "../../pods/pod-policy.ts";
import { dashboardAsk, dashboardsByApp, isDashboardAsk, sameNames } from "./dashboard-asks.ts";
import { dataSources, type Shown } from "./data-sources.ts";
import { ADMIN_PASSWORD, grafanaChart, grafanaPods, NAME, secretVariables } from "./grafana-chart.ts";
import type { GrafanaValues } from "./grafana-values.ts";

export type { GrafanaDatabase, GrafanaSettings, GrafanaValues } from "./grafana-values.ts";

/** Of its pods. */
const PORT = 3000;

export interface GrafanaNeeds extends Shown {
  readonly secrets: Secrets;
  readonly gateway?: Gateway;
}

const noGateway: Problem = {
  rule: "no-gateway",
  message: `dashboards: ${NAME} is to be reached under a host, and this platform has no brick under 'gateway'`,
  remedy: "Put a gateway into the platform, or leave `host` out",
};

const reached = ({ host }: GrafanaValues, gateway: Gateway | undefined): readonly Output[] => {
  if (host === undefined) return [];
  return gateway === undefined ? [noGateway] : gateway.route({ name: NAME, host, service: NAME, port: 80, healthPath: "/api/health" });
};

/** Where its database and single sign-on are, no label says. */
const outside = ({ database }: GrafanaValues): readonly Way[] => [
  { peers: "anywhere", ports: [443, ...(database === undefined ? [] : [database.port ?? 5432])] },
];

/**
 * Grafana, with the platform's metrics and, where it has them, logs of Loki and traces. Dashboards are asked for and mounted from
 * ConfigMaps beside it, in a folder for each team: so it reads no namespace, which a sidecar or the Grafana operator would have to, and
 * what it shows is one folder to review. Facts: grafana-community/helm-charts grafana-12.11.1 (Grafana 13.2.0).
 */
export const grafana = (values: GrafanaValues): Brick<Dashboards, GrafanaNeeds> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({ dashboard: (dashboard) => [dashboardAsk(NAME, dashboard)] }),
  objects: ({ secrets, gateway, ...shown }) => {
    const sources = dataSources(shown);
    return [
      ...besideChart(secrets.secret({ name: NAME, keys: { [ADMIN_PASSWORD]: values.adminPassword, ...secretVariables(values) } })),
      ...reached(values, gateway),
      ...sources.flatMap(({ outputs }) => outputs),
      podPolicy(NAME, grafanaPods, {
        admits: [{ peers: values.host === undefined ? [] : (gateway?.clients ?? []), ports: [PORT] }],
        calls: [...sources.map(({ way }) => way), ...outside(values)],
      }),
    ];
  },
  answer: (asks, platform) => {
    const apps = dashboardsByApp(asks);
    return [
      ...unknownAsks(NAME, isDashboardAsk, asks),
      ...sameNames(asks),
      grafanaChart(values, dataSources(platform), apps),
      ...apps.map(({ configMap }) => configMap),
    ];
  },
});
