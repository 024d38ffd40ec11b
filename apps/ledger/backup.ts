import { scheduledJob } from "@ashlar/components";
import type { KubeObject, Storage } from "@ashlar/model";
import type { IPersistentVolumeClaim } from "kubernetes-models/v1/PersistentVolumeClaim";
import { connection, databasePassword, serverUser } from "./database.ts";
import type { LedgerValues } from "./ledger-values.ts";

const folder = "/backup";
const claim = "backup";
const scriptFile = "/opt/backup/backup.sh";

// A dump gets its name only when it is whole, and old ones go only after a new one is there.
const script = `\
set -eu
file="${folder}/$PGDATABASE-$(date -u +%F).dump"
pg_dump --format=custom --file="$file.part"
mv "$file.part" "$file"
find ${folder} -name '*.dump*' -mtime +14 -delete
`;

/** A dump of the database each night, kept for two weeks on a volume of its own. */
export const backup = ({ images, backupStorage }: LedgerValues, classes: Storage | undefined): KubeObject[] => [
  {
    apiVersion: "v1",
    kind: "PersistentVolumeClaim",
    metadata: {
      name: claim,
      // Many storage classes bind a claim only when a pod uses it: until the first night Argo CD would call it unfinished.
      annotations: { "argocd.argoproj.io/ignore-healthcheck": "true" },
    },
    spec: {
      accessModes: ["ReadWriteOnce"],
      resources: { requests: { storage: backupStorage } },
      ...(classes && { storageClassName: classes.standard }),
    },
  } satisfies IPersistentVolumeClaim,
  ...scheduledJob({
    name: "backup",
    image: images.postgres,
    schedule: "30 2 * * *",
    command: ["sh", scriptFile],
    files: { [scriptFile]: script },
    env: {
      PGHOST: connection.host,
      PGPORT: `${connection.port}`,
      PGDATABASE: connection.database,
      PGUSER: connection.user,
      PGPASSWORD: databasePassword,
    },
    calls: [{ to: connection.host, port: connection.port }],
    security: { user: serverUser },
    cpu: "100m",
    memory: "256Mi",
    claims: { [folder]: claim },
  }),
];
