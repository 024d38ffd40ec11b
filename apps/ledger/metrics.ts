import { postgresExporter } from "@ashlar/components";
import type { Alert, Alerts, Dashboards, Metrics, Output } from "@ashlar/model";
import { connection, databasePassword, exporterName } from "./database.ts";
import type { LedgerValues } from "./ledger-values.ts";

const up = `pg_up{namespace="ledger"}`;
const transactions = (what: string) => `sum(rate(pg_stat_database_xact_${what}{namespace="ledger",datname="${connection.database}"}[5m]))`;

const alerts: readonly Alert[] = [
  {
    alert: "LedgerDatabaseDown",
    expr: `${up} == 0`,
    for: "5m",
    severity: "critical",
    summary: "The ledger's database answers nobody",
  },
  {
    alert: "LedgerTransactionsRolledBack",
    expr: `${transactions("rollback")} > 0.1 * ${transactions("commit")}`,
    for: "15m",
    severity: "warning",
    summary: "More than one in ten of the ledger's transactions is rolled back",
  },
];

/** What the database does, asked as its owner over the pod network: policies let nobody else in. */
export const databaseMetrics = (
  { images }: LedgerValues,
  metrics: Metrics & Partial<Alerts>,
  dashboards: Dashboards | undefined,
): readonly Output[] => [
  ...postgresExporter({
    name: exporterName,
    metrics,
    image: images.postgresExporter,
    host: connection.host,
    server: connection.host,
    database: connection.database,
    user: connection.user,
    password: databasePassword,
    sslMode: "disable",
  }),
  ...(metrics.alerts?.("ledger", alerts) ?? []),
  ...(dashboards?.dashboard({
    name: "ledger-database",
    title: "Ledger: database",
    panels: [
      { title: "Up", queries: [{ expr: up }] },
      {
        title: "Transactions a second",
        queries: ["commit", "rollback"].map((what) => ({ expr: transactions(what), legend: what })),
        unit: "ops",
      },
      { title: "Connections", queries: [{ expr: `sum by (state) (pg_stat_activity_count{namespace="ledger"})`, legend: "{{state}}" }] },
      { title: "Size", queries: [{ expr: `pg_database_size_bytes{namespace="ledger",datname="${connection.database}"}` }], unit: "bytes" },
    ],
  }) ?? []),
];
