import type { GrafanaDatabase, GrafanaSettings, GrafanaValues } from "./grafana-values.ts";

const databaseSettings = ({ host, port = 5432, name = "grafana", user = "grafana", sslMode = "verify-full" }: GrafanaDatabase) => ({
  type: "postgres",
  host: `${host}:${port}`,
  name,
  user,
  ssl_mode: sslMode,
});

const ours = ({ host, database }: GrafanaValues): GrafanaSettings => ({
  ...(host === undefined ? {} : { server: { domain: host, root_url: `https://${host}` } }),
  ...(database === undefined ? {} : { database: databaseSettings(database) }),
  security: { cookie_secure: host !== undefined, disable_gravatar: true },
  users: { allow_sign_up: false },
  // It tells its vendor nothing of itself and asks it for nothing. Plugins could not be replaced on a root that is read-only.
  analytics: { reporting_enabled: false, check_for_updates: false, check_for_plugin_updates: false, feedback_links_enabled: false },
  news: { news_feed_enabled: false },
  snapshots: { external_enabled: false },
  plugins: { preinstall_disabled: true, plugin_admin_enabled: false },
  // They would be shown to whoever reaches the page, and say who is how busy.
  metrics: { enabled: false },
  // Alerts are told by what collects metrics.
  unified_alerting: { enabled: false },
});

/** grafana.ini by section; an author's own settings win, key by key. */
export const grafanaSettings = (values: GrafanaValues): GrafanaSettings => {
  const settings = ours(values);
  const sections = new Set([...Object.keys(settings), ...Object.keys(values.settings ?? {})]);
  return Object.fromEntries([...sections].map((section) => [section, { ...settings[section], ...values.settings?.[section] }]));
};
