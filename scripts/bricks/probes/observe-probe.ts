import type { Alerts, Dashboards, Metrics, Probes } from "@ashlar/model";
import type { Probe } from "../probe-app.ts";

const matchLabels = { "app.kubernetes.io/name": "probe" };

export const observeProbe: Readonly<Record<string, Probe>> = {
  metrics: {
    scrape: ({ scrape }: Metrics) => scrape({ name: "probe", matchLabels, port: "metrics" }),
    alerts: ({ alerts }: Alerts) =>
      alerts("probe", [
        { alert: "ProbeDown", expr: 'up{job="probe"} == 0', for: "5m", severity: "critical", summary: "The probe is down" },
      ]),
    probe: ({ probe }: Probes) => probe({ name: "probe", target: "https://probe.example.com/", by: "http" }),
  },
  dashboards: {
    dashboard: ({ dashboard }: Dashboards) =>
      dashboard({ name: "probe", title: "Probe", panels: [{ title: "Up", queries: [{ expr: 'up{job="probe"}', legend: "{{pod}}" }] }] }),
  },
};
