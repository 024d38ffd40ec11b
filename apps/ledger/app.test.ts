import { isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { metrics, platform } from "../testing/platform.ts";
import { podIn, podsIn } from "../testing/pods.ts";
import { obstacles } from "../testing/reach.ts";
import { ledger } from "./app.ts";
import type { LedgerValues } from "./ledger-values.ts";

const values: LedgerValues = {
  images: { postgres: "example.com/postgres:1", postgresExporter: "example.com/postgres-exporter:1" },
  password: { entry: "ledger/postgres", field: "password" },
  storage: "5Gi",
  backupStorage: "10Gi",
};
const objects = ledger(values).objects(platform).filter(isObject);

test("the password is asked of the secret store and never written down", () => {
  expect(objects.filter(({ kind }) => kind === "SecretRequest")).toMatchObject([
    { spec: { name: "postgres-password", keys: { password: { entry: "ledger/postgres", field: "password" } } } },
  ]);
  expect(objects.filter(({ kind }) => kind === "Secret")).toEqual([]);
  expect(podIn(objects, "backup").container.env).toContainEqual({
    name: "PGPASSWORD",
    valueFrom: { secretKeyRef: { name: "postgres-password", key: "password" } },
  });
  expect(podIn(objects, "postgres").template.spec?.volumes).toContainEqual(
    expect.objectContaining({ secret: expect.objectContaining({ secretName: "postgres-password" }) }),
  );
});

test("the backup reaches the database, writes to a volume of its own, and nobody else comes in", () => {
  expect(obstacles(objects, podIn(objects, "backup"), "postgres:5432")).toEqual([]);
  expect(podIn(objects, "backup").template.spec).toMatchObject({
    securityContext: { runAsUser: 999, fsGroup: 999 },
    volumes: expect.arrayContaining([expect.objectContaining({ persistentVolumeClaim: { claimName: "backup" } })]),
    containers: [{ volumeMounts: expect.arrayContaining([expect.objectContaining({ mountPath: "/backup" })]) }],
  });
  expect(objects.find(({ kind }) => kind === "PersistentVolumeClaim")).toMatchObject({
    metadata: { name: "backup" },
    spec: { resources: { requests: { storage: "10Gi" } } },
  });
  const policy = objects.find(({ kind, metadata }) => kind === "NetworkPolicy" && metadata.name === "postgres");
  expect(policy).toMatchObject({
    spec: { ingress: [{ from: [{ podSelector: { matchLabels: { "app.kubernetes.io/name": "backup" } } }] }] },
  });
});

test("clients of other namespaces are admitted by name", () => {
  const client = { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "boutique" } } };
  const more = ledger({ ...values, clients: [client] })
    .objects(platform)
    .filter(isObject);
  const policy = more.find(({ kind, metadata }) => kind === "NetworkPolicy" && metadata.name === "postgres");
  expect(policy).toMatchObject({ spec: { ingress: [{}, { from: [client], ports: [{ port: 5432 }] }] } });
});

test("the server can write where it must, and nowhere else", () => {
  const { container, template } = podIn(objects, "postgres");
  expect(container.securityContext).toMatchObject({ readOnlyRootFilesystem: true });
  expect(template.spec?.securityContext).toMatchObject({ runAsUser: 999, fsGroup: 999, fsGroupChangePolicy: "OnRootMismatch" });
  expect(container.volumeMounts?.map(({ mountPath }) => mountPath)).toEqual(
    expect.arrayContaining(["/var/lib/postgresql", "/tmp", "/var/run/postgresql"]),
  );
  expect(container.env).toContainEqual({ name: "PGDATA", value: "/var/lib/postgresql/18/docker" });
});

test("every image comes from the values", () => {
  expect(podsIn(objects).map(({ container }) => container.image)).toEqual(["example.com/postgres:1", "example.com/postgres:1"]);
});

test("where the platform names its classes, the database's volume is fast and that of the dumps is not", () => {
  const objects = ledger(values)
    .objects({ ...platform, storage: { standard: "standard", fast: "fast" } })
    .filter(isObject);
  expect(objects.find(({ kind }) => kind === "StatefulSet")).toMatchObject({
    spec: { volumeClaimTemplates: [{ spec: { storageClassName: "fast" } }] },
  });
  expect(objects.find(({ kind }) => kind === "PersistentVolumeClaim")).toMatchObject({ spec: { storageClassName: "standard" } });
});

test("where backups are kept, the whole namespace is, volumes too, after the dump is made", () => {
  const plans: object[] = [];
  const backup = { backup: (plan: object) => [plans.push(plan)].flatMap(() => []) };
  ledger(values).objects({ ...platform, backup });
  expect(plans).toEqual([{ name: "ledger", schedule: "30 3 * * *", keep: 30, volumes: "copy", restoreTest: "0 6 * * 0" }]);
});

test("where metrics are collected, the database shows some to nobody else, and its team is told when it is gone", () => {
  const dashboards: object[] = [];
  const dashboard = (each: object) => [dashboards.push(each)].flatMap(() => []);
  const objects = ledger(values)
    .objects({ ...platform, ...metrics, dashboards: { dashboard } })
    .filter(isObject);
  expect(obstacles(objects, podIn(objects, "postgres-exporter"), "postgres:5432")).toEqual([]);
  expect(podIn(objects, "postgres-exporter").container.image).toBe("example.com/postgres-exporter:1");
  expect(objects.find(({ kind }) => kind === "Alerts")).toMatchObject({ spec: { alerts: [{ alert: "LedgerDatabaseDown" }, {}] } });
  expect(dashboards).toMatchObject([{ name: "ledger-database" }]);
});
