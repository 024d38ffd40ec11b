import type { ChartSource } from "@ashlar/model";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { type AppDashboards, folderOf } from "./dashboard-asks.ts";
import type { DataSource } from "./data-sources.ts";
import recorded from "./grafana.lock.json" with { type: "json" };
import { grafanaSettings } from "./grafana-settings.ts";
import type { GrafanaValues } from "./grafana-values.ts";

export const NAME = "grafana";

/** The labels that the chart selects its pods by, for a release of this name. */
export const grafanaPods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };

/** The keys of the Secret that is filled from the secret store, and the variables by which its container reads them. */
export const secretVariables = ({ secretKey, database, secretVariables: more }: GrafanaValues) => ({
  GF_SECURITY_SECRET_KEY: secretKey,
  ...(database === undefined ? {} : { GF_DATABASE_PASSWORD: database.password }),
  ...more,
});

export const ADMIN_PASSWORD = "admin-password";

/** A folder for each team, and nothing in it that is not in git. */
const provider = (team: string) => ({
  name: team,
  orgId: 1,
  folder: team,
  type: "file",
  disableDeletion: false,
  allowUiUpdates: false,
  options: { path: folderOf(team) },
});

const readOnly = { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } };

/** Grafana with what is shown, and the dashboards of each app mounted: nothing of it reads ConfigMaps from the API server. */
export const grafanaChart = (values: GrafanaValues, sources: readonly DataSource[], apps: readonly AppDashboards[]): ChartSource => {
  const replicas = values.replicas ?? (values.database === undefined ? 1 : 2);
  const teams = [...new Set(apps.map(({ team }) => team))].sort();
  return {
    source: "chart",
    repository: "ghcr.io/grafana-community/helm-charts",
    name: NAME,
    version: recorded.version,
    release: NAME,
    lock: lockOf(recorded, []),
    values: mergeChartValues(
      {
        fullnameOverride: NAME,
        replicas,
        ...(replicas > 1 ? { podDisruptionBudget: oneAtATime, topologySpreadConstraints: podSpread(grafanaPods) } : {}),
        resources: containerResources(values.size ?? { cpu: "100m", memory: "512Mi" }),
        containerSecurityContext: { ...readOnly, seccompProfile: { type: "RuntimeDefault" } },
        securityContext: { seccompProfile: { type: "RuntimeDefault" } },
        extraEmptyDirMounts: [{ name: "tmp", mountPath: "/tmp" }],
        enableServiceLinks: false,
        // It asks nothing of the API server.
        rbac: { create: false },
        automountServiceAccountToken: false,
        testFramework: { enabled: false },
        admin: { existingSecret: NAME, passwordKey: ADMIN_PASSWORD },
        env: { GF_SECURITY_ADMIN_USER: "admin" },
        envValueFrom: Object.fromEntries(Object.keys(secretVariables(values)).map((key) => [key, { secretKeyRef: { name: NAME, key } }])),
        "grafana.ini": grafanaSettings(values),
        datasources: {
          "datasources.yaml": { apiVersion: 1, prune: true, datasources: sources.map(({ provisioned }) => provisioned) },
        },
        ...(teams.length === 0 ? {} : { dashboardProviders: { "teams.yaml": { apiVersion: 1, providers: teams.map(provider) } } }),
        ...(apps.length === 0
          ? {}
          : { extraConfigmapMounts: apps.map(({ name, path }) => ({ name, configMap: name, mountPath: path, readOnly: true })) }),
      },
      values.chartValues,
    ),
  };
};
