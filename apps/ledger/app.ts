import type { App, Secrets } from "@ashlar/model";
import { backup } from "./backup.ts";
import { database, databasePassword } from "./database.ts";
import type { LedgerValues } from "./ledger-values.ts";

/** The ledger of the shop: a PostgreSQL with a volume, and a backup of it each night. */
export const ledger = (values: LedgerValues): App<{ secrets: Secrets }> => ({
  name: "ledger",
  namespace: "ledger",
  team: "payments",
  objects: ({ secrets }) => [
    ...secrets.secret({ name: databasePassword.secret, keys: { [databasePassword.key]: values.password } }),
    ...database(values),
    ...backup(values),
  ],
});
