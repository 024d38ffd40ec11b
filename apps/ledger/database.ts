import { statefulService } from "@ashlar/components";
import type { KubeObject, Storage } from "@ashlar/model";
import type { LedgerValues } from "./ledger-values.ts";

/** Where the database's password is found. */
export const databasePassword = { secret: "postgres-password", key: "password" };

/** How the database is reached, and as whom. */
export const connection = { host: "postgres", port: 5432, database: "ledger", user: "ledger" };

/** User and group of the image's `postgres` (docker-library/postgres, 18/trixie/Dockerfile). */
export const serverUser = 999;

// PGDATA lies below the mount, because the root of a volume may hold files of its file system (lost+found).
const mountPath = "/var/lib/postgresql";
const dataFolder = `${mountPath}/18/docker`;

const isReady = {
  exec: { command: ["pg_isready", "--host=localhost", `--username=${connection.user}`, `--dbname=${connection.database}`] },
};

/** What of the platform's the server makes use of. */
export interface DatabasePlace {
  readonly classes?: Storage | undefined;
  /** Its metrics are asked for. */
  readonly metered: boolean;
}

/** The name of the exporter, whom the server admits. */
export const exporterName = "postgres-exporter";

/** The PostgreSQL server. It creates the database and its owner when it first starts on an empty volume. */
export const database = ({ images, storage, clients = [] }: LedgerValues, { classes, metered }: DatabasePlace): KubeObject[] =>
  statefulService({
    name: connection.host,
    image: images.postgres,
    replicas: 1,
    port: connection.port,
    portName: "tcp-postgresql",
    env: {
      PGDATA: dataFolder,
      POSTGRES_DB: connection.database,
      POSTGRES_USER: connection.user,
      POSTGRES_PASSWORD_FILE: `/run/secrets/postgres/${databasePassword.key}`,
    },
    secretFiles: { "/run/secrets/postgres": databasePassword.secret },
    volumes: [{ name: "data", size: storage, mountPath, ...(classes && { storageClass: classes.fast }) }],
    scratch: ["/tmp", "/var/run/postgresql"],
    security: { user: serverUser },
    cpu: "250m",
    memory: "512Mi",
    probes: { readiness: isReady },
    admits: [{ from: "backup" }, ...(metered ? [{ from: exporterName }] : []), ...clients.map((from) => ({ from }))],
    // Time to write everything down.
    terminationSeconds: 120,
  });
