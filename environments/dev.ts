import { cluster, environment } from "@ashlar/model";
import { certManager } from "@ashlar/platform/certificates/cert-manager";
import { cloudflareSolver } from "@ashlar/platform/certificates/cloudflare-solver";
import { http01Solver } from "@ashlar/platform/certificates/http01-solver";
import { privateCa } from "@ashlar/platform/certificates/private-ca";
import { selfManaged } from "@ashlar/platform/clusters/self-managed";
import { grafana } from "@ashlar/platform/dashboards/grafana";
import { cloudflare } from "@ashlar/platform/dns/cloudflare";
import { externalDns } from "@ashlar/platform/dns/external-dns";
import { emissary } from "@ashlar/platform/gateway/emissary";
import { gatewayApiCrds } from "@ashlar/platform/gateway/gateway-api-crds";
import { nginxGatewayFabric } from "@ashlar/platform/gateway/nginx-gateway-fabric";
import { argoCd } from "@ashlar/platform/gitops/argo-cd";
import { fluentBit } from "@ashlar/platform/logging/fluent-bit";
import { loki } from "@ashlar/platform/logging/loki";
import { prometheus } from "@ashlar/platform/metrics/prometheus";
import { networkPolicies } from "@ashlar/platform/network/network-policies";
import { externalSecrets } from "@ashlar/platform/secrets/external-secrets";
import { vault } from "@ashlar/platform/secrets/vault";
import { cephBuckets } from "@ashlar/platform/storage/ceph-buckets";
import { nfs } from "@ashlar/platform/storage/nfs";
import { rookCeph } from "@ashlar/platform/storage/rook-ceph";
import { jaeger } from "@ashlar/platform/tracing/jaeger";
import { otelCollector } from "@ashlar/platform/tracing/otel-collector";
import { boutique } from "../apps/boutique/app.ts";
import { heartbeat } from "../apps/heartbeat/app.ts";
import { ledger } from "../apps/ledger/app.ts";
import images from "./dev.images.json" with { type: "json" };
import { git } from "./git.ts";

export const dev = cluster({
  name: "dev",
  environment: environment({ name: "dev" }),
  kubernetes: "1.36",
  cloud: selfManaged({ region: "office" }),
  git,
  platform: {
    gatewayApi: gatewayApiCrds(),
    gateway: nginxGatewayFabric({ replicas: 1, controllers: 1 }),
    "gateway.internal": emissary({ replicas: 1 }),
    certificates: certManager({
      email: "platform@example.com",
      server: "letsencrypt-staging",
      replicas: 1,
      solvers: [http01Solver(), cloudflareSolver({ token: { entry: "cloudflare-dns" }, zones: ["internal.example.com"] })],
    }),
    "certificates.private": privateCa({ beside: true }),
    dns: externalDns({ provider: cloudflare({ token: { entry: "cloudflare-dns" } }), zones: ["dev.example.com"] }),
    metrics: prometheus({ alerts: { otherwise: { critical: [], warning: [] } }, replicas: 1 }),
    dashboards: grafana({
      adminPassword: { entry: "grafana-admin" },
      secretKey: { entry: "grafana-key" },
      host: "grafana.dev.example.com",
    }),
    logStore: loki({ replicas: 1 }),
    logging: fluentBit(),
    traceStore: jaeger({ storage: "badger" }),
    tracing: otelCollector({ replicas: 1 }),
    storage: rookCeph({ disks: { everyNode: "^sd[b-z]$" } }),
    "storage.files": nfs({ export: { server: "files.office.example.com", share: "/exports/dev" }, isDefault: false }),
    buckets: cephBuckets({ prefix: "dev" }),
    network: networkPolicies(),
    secrets: externalSecrets({ store: vault({ address: "https://vault.office.example.com:8200", role: "external-secrets" }), replicas: 1 }),
    gitops: argoCd({ ha: false, url: "https://argocd.dev.example.com" }),
  },
  apps: [
    boutique({
      host: "shop.dev.example.com",
      staffHost: "shop.internal.example.com",
      images,
      replicas: 1,
      loadGenerator: { users: 5 },
    }),
    ledger({ images, password: { entry: "ledger-database" }, storage: "1Gi", backupStorage: "2Gi" }),
    heartbeat({ images, url: "https://shop.dev.example.com/" }),
  ],
});
