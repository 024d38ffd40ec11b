import { isObject, type Metrics, podsOfNamespace } from "@ashlar/model";
import { expect, test } from "vitest";
import { postgresExporter } from "./postgres-exporter.ts";
import { redisExporter } from "./redis-exporter.ts";
import { manifests } from "./testing/manifests.ts";
import { listed, ofKind } from "./testing/of-kind.ts";
import { containerOf, podOf } from "./testing/pod-of.ts";

const metrics: Metrics = {
  clients: [podsOfNamespace("prometheus")],
  scrape: ({ name, matchLabels, port }) => [
    { apiVersion: "example.com/v1", kind: "Scrape", metadata: { name }, spec: { matchLabels, port } },
  ],
};
const postgres = postgresExporter({
  name: "ledger-postgres-exporter",
  metrics,
  host: "ledger-db",
  server: "ledger-db",
  user: { secret: "ledger-db-monitor", key: "username" },
  password: { secret: "ledger-db-monitor", key: "password" },
}).filter(isObject);
const redis = redisExporter({
  name: "cart-redis-exporter",
  metrics,
  host: "10.20.0.3",
  server: { cidr: "10.20.0.3/32" },
  port: 6378,
  tls: true,
  password: { secret: "cart-redis", key: "password" },
}).filter(isObject);

test("one hardened pod without a Service, and what collects its metrics", () => {
  expect(listed(postgres)).toEqual([
    "Deployment ledger-postgres-exporter",
    "NetworkPolicy ledger-postgres-exporter",
    "Scrape ledger-postgres-exporter",
    "ServiceAccount ledger-postgres-exporter",
  ]);
  expect(ofKind("Deployment", postgres).spec).toMatchObject({ replicas: 1 });
  expect(podOf(postgres)).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true } });
  expect(ofKind("Scrape", postgres).spec).toEqual({
    matchLabels: { "app.kubernetes.io/name": "ledger-postgres-exporter", "app.kubernetes.io/instance": "ledger-postgres-exporter" },
    port: "metrics",
  });
});

test("PostgreSQL: address and verified TLS in the open, user and password from a Secret", () => {
  expect(containerOf(postgres)).toMatchObject(
    manifests(`
image: quay.io/prometheuscommunity/postgres-exporter:v0.20.1
ports: [{ name: metrics, containerPort: 9187, protocol: TCP }]
env:
  - { name: DATA_SOURCE_URI, value: "ledger-db:5432/postgres?sslmode=verify-full" }
  - { name: DATA_SOURCE_USER, valueFrom: { secretKeyRef: { name: ledger-db-monitor, key: username } } }
  - { name: DATA_SOURCE_PASS, valueFrom: { secretKeyRef: { name: ledger-db-monitor, key: password } } }
livenessProbe: { httpGet: { path: /, port: 9187 } }
`)[0] ?? {},
  );
});

test("Redis: over TLS when asked, with no user but the default one", () => {
  expect(containerOf(redis)).toMatchObject(
    manifests(`
image: docker.io/oliver006/redis_exporter:v1.89.0
ports: [{ name: metrics, containerPort: 9121, protocol: TCP }]
env:
  - { name: REDIS_ADDR, value: "rediss://10.20.0.3:6378" }
  - { name: REDIS_PASSWORD, valueFrom: { secretKeyRef: { name: cart-redis, key: password } } }
`)[0] ?? {},
  );
});

test("it reaches its server, and is reached by what collects metrics, and that is all", () => {
  expect(ofKind("NetworkPolicy", redis).spec).toMatchObject(
    manifests(`
ingress:
  - from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: prometheus } } }]
    ports: [{ protocol: TCP, port: 9121 }]
egress:
  - {}
  - { to: [{ ipBlock: { cidr: 10.20.0.3/32 } }], ports: [{ protocol: TCP, port: 6378 }] }
`)[0] ?? {},
  );
});

test("its image and every object can be had otherwise", () => {
  const objects = redisExporter({
    name: "r",
    metrics,
    host: "redis",
    server: "redis",
    image: "example.com/redis-exporter:1",
    override: { networkPolicy: () => undefined },
  }).filter(isObject);
  expect(containerOf(objects).image).toBe("example.com/redis-exporter:1");
  expect(listed(objects)).not.toContain("NetworkPolicy r");
});
