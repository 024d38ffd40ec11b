import type { Example } from "../../example.ts";
import { prometheus } from "../../metrics/prometheus/prometheus.ts";
import { grafana } from "./grafana.ts";

const secrets = { adminPassword: { entry: "grafana-admin" }, secretKey: { entry: "grafana-key" } };
const metrics = prometheus({ alerts: { otherwise: { critical: [], warning: [] } } });

export const examples = [
  {
    slot: "dashboards",
    brick: grafana({
      ...secrets,
      host: "grafana.example.com",
      database: { host: "grafana-db.example.com", password: { entry: "grafana-database" } },
      settings: { "auth.generic_oauth": { enabled: true, client_id: "grafana", auth_url: "https://login.example.com/authorize" } },
      secretVariables: { GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET: { entry: "grafana-oauth" } },
    }),
    beside: { metrics },
  },
  { slot: "dashboards", brick: grafana(secrets), beside: { metrics } },
] as const satisfies readonly Example[];
