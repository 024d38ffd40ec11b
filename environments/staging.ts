import { cluster, environment } from "@ashlar/model";
import { velero } from "@ashlar/platform/backup/velero";
import { certManager } from "@ashlar/platform/certificates/cert-manager";
import { gke } from "@ashlar/platform/clusters/gke";
import { argoRollouts } from "@ashlar/platform/delivery/argo-rollouts";
import { cloudDns } from "@ashlar/platform/dns/cloud-dns";
import { externalDns } from "@ashlar/platform/dns/external-dns";
import { gatewayApiCrds } from "@ashlar/platform/gateway/gateway-api-crds";
import { kong } from "@ashlar/platform/gateway/kong";
import { argoCd } from "@ashlar/platform/gitops/argo-cd";
import { elasticsearch } from "@ashlar/platform/logging/elasticsearch";
import { fluentd } from "@ashlar/platform/logging/fluentd";
import { consul } from "@ashlar/platform/mesh/consul";
import { managedPrometheus } from "@ashlar/platform/metrics/managed-prometheus";
import { gkeNetworkPolicies } from "@ashlar/platform/network/gke-network-policies";
import { externalSecrets } from "@ashlar/platform/secrets/external-secrets";
import { gcpSecretManager } from "@ashlar/platform/secrets/gcp-secret-manager";
import { gcsBuckets } from "@ashlar/platform/storage/gcs-buckets";
import { gkePersistentDisk } from "@ashlar/platform/storage/gke-persistent-disk";
import { otelCollector } from "@ashlar/platform/tracing/otel-collector";
import { zipkin } from "@ashlar/platform/tracing/zipkin";
import { boutique } from "../apps/boutique/app.ts";
import { heartbeat } from "../apps/heartbeat/app.ts";
import { ledger } from "../apps/ledger/app.ts";
import { git } from "./git.ts";
import images from "./staging.images.json" with { type: "json" };

export const staging = cluster({
  name: "staging",
  environment: environment({ name: "staging" }),
  kubernetes: "1.35",
  cloud: gke({ project: "example-staging", region: "europe-west1" }),
  git,
  platform: {
    gatewayApi: gatewayApiCrds(),
    gateway: kong({ replicas: 2 }),
    certificates: certManager({ email: "platform@example.com", server: "letsencrypt-staging" }),
    mesh: consul(),
    dns: externalDns({ provider: cloudDns({ project: "example-staging" }), zones: ["staging.example.com"] }),
    metrics: managedPrometheus({ alertmanager: { entry: "alertmanager" } }),
    logStore: elasticsearch(),
    logging: fluentd(),
    traceStore: zipkin({
      storage: "elasticsearch",
      address: "https://traces.es.europe-west1.gcp.cloud.es.io",
      entry: "zipkin-elasticsearch",
    }),
    tracing: otelCollector(),
    storage: gkePersistentDisk(),
    buckets: gcsBuckets({ prefix: "example-staging" }),
    backup: velero({ password: { entry: "velero-repository" } }),
    network: gkeNetworkPolicies(),
    delivery: argoRollouts(),
    secrets: externalSecrets({ store: gcpSecretManager({ project: "example-staging" }) }),
    gitops: argoCd({ url: "https://argocd.staging.example.com" }),
  },
  apps: [
    boutique({
      host: "shop.staging.example.com",
      images,
      replicas: 2,
      loadGenerator: { users: 20 },
      canary: { image: images.frontend, weight: 20 },
      // Consul's sidecars would not let the gateway in.
      mesh: false,
    }),
    ledger({ images, password: { entry: "ledger-database" }, storage: "5Gi", backupStorage: "10Gi" }),
    heartbeat({ images, url: "https://shop.staging.example.com/" }),
  ],
});
