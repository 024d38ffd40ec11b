import type { Output } from "@ashlar/model";
import type { EnvValue } from "./env.ts";
import { type ExporterValues, exporter } from "./exporter.ts";

export interface PostgresExporterValues extends ExporterValues {
  /** 5432 unless given. */
  readonly port?: number;
  /** The database that it connects to; it shows all of the server. `postgres` unless given. */
  readonly database?: string;
  /** A role that may read statistics, and nothing else: one that is granted `pg_monitor`. */
  readonly user: EnvValue;
  readonly password: Exclude<EnvValue, string>;
  /** How the server's certificate is looked at, as PostgreSQL spells it; `verify-full` unless given, with the authorities of the image. */
  readonly sslMode?: "disable" | "require" | "verify-ca" | "verify-full";
}

/**
 * Metrics of a PostgreSQL server; `pg_up` is 0 while it cannot be asked. Facts: prometheus-community/postgres_exporter v0.20.1,
 * variables and port as in chart prometheus-postgres-exporter 8.2.0.
 */
export const postgresExporter = (values: PostgresExporterValues): readonly Output[] => {
  const { host, port = 5432, database = "postgres", user, password, sslMode = "verify-full" } = values;
  return exporter(values, {
    image: values.image ?? "quay.io/prometheuscommunity/postgres-exporter:v0.20.1",
    metricsPort: 9187,
    serverPort: port,
    env: {
      DATA_SOURCE_URI: `${host}:${port}/${database}?sslmode=${sslMode}`,
      DATA_SOURCE_USER: user,
      DATA_SOURCE_PASS: password,
    },
  });
};
