import type { AlertRouting } from "@ashlar/platform/metrics/prometheus";

/** Who is told, wherever Alertmanager runs: the team that owns what it is about, and for all else the platform's. */
export const alerts: AlertRouting = {
  teams: {
    shop: {
      critical: [{ pagerDuty: { key: { entry: "pagerduty-shop" } } }],
      warning: [{ slack: { channel: "#shop", webhook: { entry: "slack-alerts" } } }],
    },
    payments: {
      critical: [{ pagerDuty: { key: { entry: "pagerduty-payments" } } }],
      warning: [{ slack: { channel: "#payments", webhook: { entry: "slack-alerts" } } }],
    },
  },
  otherwise: {
    critical: [{ pagerDuty: { key: { entry: "pagerduty-platform" } } }],
    warning: [{ slack: { channel: "#platform", webhook: { entry: "slack-alerts" } } }],
  },
};
