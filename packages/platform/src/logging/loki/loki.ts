import type { Brick, Bucket, Buckets, ChartSource, LokiStore, Metrics, NetworkPeer, Site, Storage } from "@ashlar/model";
import { podsOfNamespace } from "@ashlar/model";
import { admitted, askToAdmit, notToAdmit } from "../../asks/admit.ts";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { bucketKeys, bucketPodLabels, wayToBucket } from "../../pods/bucket-access.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { podPolicy } from "../../pods/pod-policy.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import recorded from "./loki.lock.json" with { type: "json" };
import { lokiStorage } from "./loki-storage.ts";
import type { LokiValues } from "./loki-values.ts";

export type { LokiValues } from "./loki-values.ts";

const NAME = "loki";
const HTTP = 3100;
// The labels that the chart selects its pods by, for a release of this name.
const pods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME, "app.kubernetes.io/component": "single-binary" };
const server: NetworkPeer = { ...podsOfNamespace(NAME), podSelector: { matchLabels: pods } };

const settings = (values: LokiValues, bucket: Bucket) => {
  const { keepDays = 30, mebibytesPerSecond = 32, replicas = 3, since = "2026-01-01", tenant } = values;
  return {
    auth_enabled: tenant !== undefined,
    analytics: { reporting_enabled: false },
    commonConfig: { replication_factor: Math.min(replicas, 3) },
    schemaConfig: {
      configs: [{ from: since, store: "tsdb", object_store: bucket.store, schema: "v13", index: { prefix: "index_", period: "24h" } }],
    },
    storage: lokiStorage(bucket),
    // Lines go only with all three: a period, and a compactor that is told to delete and where it notes that.
    limits_config: {
      retention_period: `${keepDays * 24}h`,
      // Of a tenant. Loki's own 4 are soon reached where one tenant is the whole cluster.
      ingestion_rate_mb: mebibytesPerSecond,
      ingestion_burst_size_mb: 2 * mebibytesPerSecond,
    },
    compactor: { retention_enabled: true, delete_request_store: bucket.store },
  };
};

const off = { enabled: false };
const none = { replicas: 0 };

const chart = (values: LokiValues, { buckets, storage }: { buckets: Buckets; storage?: Storage }): ChartSource => {
  const bucket = buckets.bucket(NAME);
  const { replicas = 3, size = { cpu: "1", memory: "4Gi" }, volume = "20Gi" } = values;
  return {
    source: "chart",
    repository: "ghcr.io/grafana-community/helm-charts",
    name: NAME,
    version: recorded.version,
    release: NAME,
    lock: lockOf(recorded, []),
    values: mergeChartValues(
      {
        fullnameOverride: NAME,
        deploymentMode: "Monolithic",
        loki: settings(values, bucket),
        singleBinary: {
          replicas,
          resources: containerResources(size),
          podLabels: bucketPodLabels(bucket),
          extraEnvFrom: bucketKeys(bucket),
          podDisruptionBudget: oneAtATime,
          topologySpreadConstraints: podSpread(pods),
          persistence: { size: volume, ...(storage && { storageClass: storage.standard }) },
          // Long enough to bring to the bucket what is only in memory.
          terminationGracePeriodSeconds: 300,
        },
        read: none,
        write: none,
        backend: none,
        // Nobody needs a proxy where there is one kind of pods; whom they let in, network policies say.
        gateway: off,
        // Alerts on lines need somebody who writes their rules.
        ruler: off,
        sidecar: { rules: off },
        // Memory for 8 GiB of pieces: for more readers than one team.
        chunksCache: off,
        resultsCache: off,
        memcached: off,
        lokiCanary: off,
        test: off,
        // Without it each pod waits until another is ready before it finds it.
        memberlist: { service: { publishNotReadyAddresses: true } },
        // Lines go to pods that are ready.
        defaults: { service: { publishNotReadyAddresses: false }, automountServiceAccountToken: false },
        // Without rules in ConfigMaps it asks nothing of the API server.
        rbac: { namespaced: true },
        serviceAccount: { annotations: bucket.identity, automountServiceAccountToken: false },
      },
      values.chartValues,
    ),
  };
};

type Needs = { buckets: Buckets; storage?: Storage; metrics?: Metrics };

/**
 * Loki as one kind of pods, which keep lines in the bucket `loki`: enough for some tens of gigabytes a day. Facts:
 * grafana-community/helm-charts loki-18.11.0 (Loki 3.7.6).
 */
export const loki = (values: LokiValues = {}): Brick<LokiStore, Needs> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({
    server,
    port: HTTP,
    admit: () => [askToAdmit(NAME)],
    loki: { address: `http://${NAME}.${NAME}.svc:${HTTP}`, ...(values.tenant !== undefined && { tenant: values.tenant }) },
  }),
  objects: (platform) => [
    chart(values, platform),
    ...platform.buckets.bucket(NAME).outputs,
    ...(platform.metrics?.scrape({ name: NAME, matchLabels: pods, port: "http-metrics" }) ?? []),
  ],
  answer: (asks, { buckets, metrics }: Needs & Site) => [
    ...notToAdmit(NAME, asks),
    podPolicy(NAME, pods, {
      admits: [
        { peers: [{ podSelector: { matchLabels: pods } }], ports: [HTTP, 7946, 9095] },
        { peers: [...admitted(asks), ...(metrics?.clients ?? [])], ports: [HTTP] },
      ],
      calls: [{ peers: [{ podSelector: { matchLabels: pods } }], ports: [HTTP, 7946, 9095] }, wayToBucket(buckets.bucket(NAME))],
    }),
  ],
});
