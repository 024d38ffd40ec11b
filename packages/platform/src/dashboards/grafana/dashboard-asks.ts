import type { Ask, Asked, Dashboard, KubeObject, Problem } from "@ashlar/model";
import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";
import { dashboardModel } from "./dashboard-model.ts";

/** What Grafana is asked: a dashboard, which lands in the folder of the team that asks. */
export interface DashboardAsk extends Ask {
  readonly ask: "dashboard";
  readonly dashboard: Dashboard;
}

export const dashboardAsk = (to: string, dashboard: Dashboard): DashboardAsk => ({ ask: "dashboard", to, dashboard });

export const isDashboardAsk = (asked: Asked): asked is Asked & DashboardAsk =>
  asked.ask === "dashboard" && typeof asked.dashboard === "object" && asked.dashboard !== null;

/** The dashboards of one app: a ConfigMap, and where it is mounted, below the folder of its team. */
export interface AppDashboards {
  readonly team: string;
  readonly name: string;
  readonly path: string;
  readonly configMap: KubeObject;
}

/** Where dashboards lie in Grafana's pods: a folder for each team. */
export const folderOf = (team: string): string => `/etc/grafana/dashboards/${team}`;

const configMap = (name: string, app: string, dashboards: readonly Dashboard[]): KubeObject =>
  ({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name },
    data: Object.fromEntries(
      dashboards.map((dashboard) => [`${dashboard.name}.json`, `${JSON.stringify(dashboardModel(app, dashboard), null, 2)}\n`]),
    ),
  }) satisfies IConfigMap;

/** The dashboards that were asked for, app by app, in order. */
export const dashboardsByApp = (asks: readonly Asked[]): readonly AppDashboards[] =>
  [...Map.groupBy(asks.filter(isDashboardAsk), ({ from }) => from.app)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([app, own]) => {
      const name = `dashboards-${app}`;
      const team = own[0]?.from.team ?? "";
      return {
        team,
        name,
        path: `${folderOf(team)}/${app}`,
        configMap: configMap(
          name,
          app,
          own.map(({ dashboard }) => dashboard),
        ),
      };
    });

/** Dashboards of an app that share a name: one would hide the other. */
export const sameNames = (asks: readonly Asked[]): readonly Problem[] =>
  [...Map.groupBy(asks.filter(isDashboardAsk), ({ from, dashboard }) => `${from.app}/${dashboard.name}`)].flatMap(
    ([, [first, ...others]]) =>
      first === undefined || others.length === 0
        ? []
        : [
            {
              rule: "two-dashboards",
              app: first.from.app,
              message: `has ${others.length + 1} dashboards called '${first.dashboard.name}'`,
              remedy: "Give each a name of its own; what is shown is the title",
            },
          ],
  );
