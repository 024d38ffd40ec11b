import type { Alerts, App, Backup, Dashboards, Metrics, Secrets, Storage } from "@ashlar/model";
import { backup } from "./backup.ts";
import { database, databasePassword } from "./database.ts";
import type { LedgerValues } from "./ledger-values.ts";
import { databaseMetrics } from "./metrics.ts";

interface Needs {
  readonly backup?: Backup;
  readonly dashboards?: Dashboards;
  readonly metrics?: Metrics & Partial<Alerts>;
  readonly secrets: Secrets;
  readonly storage?: Storage;
}

/**
 * The ledger of the shop: a PostgreSQL with a volume, and a dump of it each night. Where the platform keeps backups, the dumps leave the
 * cluster with all the rest of the namespace, and are restored once a week to see that they can be.
 */
export const ledger = (values: LedgerValues): App<Needs> => ({
  name: "ledger",
  namespace: "ledger",
  team: "payments",
  objects: ({ backup: backups, dashboards, metrics, secrets, storage }) => [
    ...secrets.secret({ name: databasePassword.secret, keys: { [databasePassword.key]: values.password } }),
    ...database(values, { classes: storage, metered: metrics !== undefined }),
    ...backup(values, storage),
    ...(backups?.backup({ name: "ledger", schedule: "30 3 * * *", keep: 30, volumes: "copy", restoreTest: "0 6 * * 0" }) ?? []),
    ...(metrics === undefined ? [] : databaseMetrics(values, metrics, dashboards)),
  ],
});
