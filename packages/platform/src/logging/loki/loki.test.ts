import { isObject, isSource, type Metrics, podsOfNamespace } from "@ashlar/model";
import { expect, test } from "vitest";
import { bucketsOf } from "../../testing/buckets.ts";
import { askedBy, site } from "../../testing/site.ts";
import { type LokiValues, loki } from "./loki.ts";

const gcs = { site, buckets: bucketsOf("gcs") };
const chartOf = (values: LokiValues, platform: Parameters<ReturnType<typeof loki>["objects"]>[0]) =>
  loki(values).objects(platform).filter(isSource)[0];

test("three pods that keep lines in a bucket for 30 days, as an identity of the cloud", () => {
  expect(chartOf({}, gcs)).toMatchObject({
    repository: "ghcr.io/grafana-community/helm-charts",
    name: "loki",
    version: "18.11.0",
    values: {
      deploymentMode: "Monolithic",
      loki: {
        auth_enabled: false,
        analytics: { reporting_enabled: false },
        commonConfig: { replication_factor: 3 },
        schemaConfig: {
          configs: [{ from: "2026-01-01", store: "tsdb", object_store: "gcs", schema: "v13", index: { prefix: "index_", period: "24h" } }],
        },
        storage: { type: "gcs", bucketNames: { chunks: "example-loki", ruler: "example-loki" } },
        limits_config: { retention_period: "720h", ingestion_rate_mb: 32, ingestion_burst_size_mb: 64 },
        compactor: { retention_enabled: true, delete_request_store: "gcs" },
      },
      singleBinary: {
        replicas: 3,
        resources: { requests: { cpu: "1", memory: "4Gi" }, limits: { memory: "4Gi" } },
        podDisruptionBudget: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
        persistence: { size: "20Gi" },
      },
      serviceAccount: {
        annotations: { "iam.gke.io/gcp-service-account": "logs@example.iam.gserviceaccount.com" },
        automountServiceAccountToken: false,
      },
    },
  });
});

test("one pod keeps one copy of each line", () => {
  expect(chartOf({ replicas: 1, keepDays: 7 }, gcs)).toMatchObject({
    values: {
      loki: { commonConfig: { replication_factor: 1 }, limits_config: { retention_period: "168h" } },
      singleBinary: { replicas: 1 },
    },
  });
});

test("volumes are of the platform's standard class, where it has classes", () => {
  expect(chartOf({}, { ...gcs, storage: { standard: "balanced", fast: "ssd" } })).toMatchObject({
    values: { singleBinary: { persistence: { size: "20Gi", storageClass: "balanced" } } },
  });
});

test.each([
  ["aws", { type: "s3", s3: { region: "eu-central-1" } }, []],
  [
    "ceph",
    {
      type: "s3",
      s3: { region: "us-east-1", endpoint: "http://rook-ceph-rgw-store.rook-ceph.svc", s3ForcePathStyle: true, insecure: true },
    },
    [{ secretRef: { name: "bucket" } }],
  ],
  ["azure", { type: "azure", azure: { accountName: "exampleprod", useFederatedToken: true } }, []],
] as const)("a bucket of %s", (kind, storage, extraEnvFrom) => {
  const bucketNames = { chunks: "example-loki", ruler: "example-loki" };
  expect(chartOf({}, { site, buckets: bucketsOf(kind) })).toMatchObject({
    values: { loki: { storage: { ...storage, bucketNames } }, singleBinary: { extraEnvFrom } },
  });
});

test("a bucket that is claimed is claimed beside it; pods of Azure carry their label", () => {
  expect(
    loki()
      .objects({ site, buckets: bucketsOf("ceph") })
      .filter(isObject),
  ).toMatchObject([{ kind: "ObjectBucketClaim" }]);
  expect(chartOf({}, { site, buckets: bucketsOf("azure") })).toMatchObject({
    values: { singleBinary: { podLabels: { "azure.workload.identity/use": "true" } } },
  });
});

test("a tenant is asked of everybody, and told to whoever writes", () => {
  expect(chartOf({ tenant: "platform" }, gcs)).toMatchObject({ values: { loki: { auth_enabled: true } } });
  expect(loki({ tenant: "platform" }).offers(gcs).loki).toEqual({ address: "http://loki.loki.svc:3100", tenant: "platform" });
  expect(loki().offers(gcs).loki).toEqual({ address: "http://loki.loki.svc:3100" });
});

const port = (port: number) => ({ protocol: "TCP", port });

test("it is reached by whoever asked and by metrics, and reaches its bucket", () => {
  const metrics: Metrics = { scrape: () => [], clients: [podsOfNamespace("prometheus")] };
  const asks = askedBy("alloy", [...loki().offers(gcs).admit(), ...loki().offers(gcs).admit()]);
  const itself = { podSelector: { matchLabels: loki().offers(gcs).server.podSelector?.matchLabels } };
  expect(loki().answer?.(asks, { site, buckets: bucketsOf("ceph"), metrics })).toMatchObject([
    {
      kind: "NetworkPolicy",
      spec: {
        policyTypes: ["Ingress", "Egress"],
        ingress: [
          { from: [itself], ports: [port(3100), port(7946), port(9095)] },
          { from: [podsOfNamespace("alloy"), podsOfNamespace("prometheus")], ports: [port(3100)] },
        ],
        egress: [
          { ports: [{ protocol: "UDP", port: 53 }, port(53)] },
          { to: [itself], ports: [port(3100), port(7946), port(9095)] },
          { to: [podsOfNamespace("rook-ceph")] },
        ],
      },
    },
  ]);
});

test("an ask that it does not understand is reported", () => {
  expect(loki().answer?.(askedBy("shop", [{ ask: "tenant", to: "loki" }]), gcs)).toMatchObject([
    { rule: "unknown-ask", app: "shop", message: "loki does not understand the ask 'tenant'" },
    { kind: "NetworkPolicy" },
  ]);
});
