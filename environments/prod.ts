import { cluster, environment } from "@ashlar/model";
import { velero } from "@ashlar/platform/backup/velero";
import { azureDnsSolver } from "@ashlar/platform/certificates/azure-dns-solver";
import { certManager } from "@ashlar/platform/certificates/cert-manager";
import { cloudDnsSolver } from "@ashlar/platform/certificates/cloud-dns-solver";
import { route53Solver } from "@ashlar/platform/certificates/route53-solver";
import { aks } from "@ashlar/platform/clusters/aks";
import { eks } from "@ashlar/platform/clusters/eks";
import { gke } from "@ashlar/platform/clusters/gke";
import { grafana } from "@ashlar/platform/dashboards/grafana";
import { argoRollouts } from "@ashlar/platform/delivery/argo-rollouts";
import { azureDns } from "@ashlar/platform/dns/azure-dns";
import { cloudDns } from "@ashlar/platform/dns/cloud-dns";
import { externalDns } from "@ashlar/platform/dns/external-dns";
import { route53 } from "@ashlar/platform/dns/route53";
import { awsLoadBalancerController } from "@ashlar/platform/gateway/aws-load-balancer-controller";
import { gatewayApiCrds } from "@ashlar/platform/gateway/gateway-api-crds";
import { gkeGateway } from "@ashlar/platform/gateway/gke-gateway";
import { gkeGatewayApi } from "@ashlar/platform/gateway/gke-gateway-api";
import { istioGateway } from "@ashlar/platform/gateway/istio-gateway";
import { kgateway } from "@ashlar/platform/gateway/kgateway";
import { nginxGatewayFabric } from "@ashlar/platform/gateway/nginx-gateway-fabric";
import { argoCd } from "@ashlar/platform/gitops/argo-cd";
import { alloy } from "@ashlar/platform/logging/alloy";
import { elasticsearch } from "@ashlar/platform/logging/elasticsearch";
import { logstash } from "@ashlar/platform/logging/logstash";
import { loki } from "@ashlar/platform/logging/loki";
import { istio } from "@ashlar/platform/mesh/istio";
import { linkerd } from "@ashlar/platform/mesh/linkerd";
import { prometheus } from "@ashlar/platform/metrics/prometheus";
import { calico } from "@ashlar/platform/network/calico";
import { cilium } from "@ashlar/platform/network/cilium";
import { gkeNetworkPolicies } from "@ashlar/platform/network/gke-network-policies";
import { awsSecretsManager } from "@ashlar/platform/secrets/aws-secrets-manager";
import { externalSecrets } from "@ashlar/platform/secrets/external-secrets";
import { gcpSecretManager } from "@ashlar/platform/secrets/gcp-secret-manager";
import { vault } from "@ashlar/platform/secrets/vault";
import { awsEbs } from "@ashlar/platform/storage/aws-ebs";
import { azureBuckets } from "@ashlar/platform/storage/azure-buckets";
import { azureDisk } from "@ashlar/platform/storage/azure-disk";
import { gcsBuckets } from "@ashlar/platform/storage/gcs-buckets";
import { gkePersistentDisk } from "@ashlar/platform/storage/gke-persistent-disk";
import { s3Buckets } from "@ashlar/platform/storage/s3-buckets";
import { jaeger } from "@ashlar/platform/tracing/jaeger";
import { otelCollector } from "@ashlar/platform/tracing/otel-collector";
import { tempo } from "@ashlar/platform/tracing/tempo";
import { boutique } from "../apps/boutique/app.ts";
import { heartbeat } from "../apps/heartbeat/app.ts";
import { ledger } from "../apps/ledger/app.ts";
import { status } from "../apps/status/app.ts";
import { alerts } from "./alerts.ts";
import { git } from "./git.ts";
import images from "./prod.images.json" with { type: "json" };

const prod = environment({ name: "prod", removal: "by hand" });
const email = "platform@example.com";
const grafanaSecrets = { adminPassword: { entry: "grafana-admin" }, secretKey: { entry: "grafana-key" } };

export const prodEu = cluster({
  name: "prod-eu",
  environment: prod,
  kubernetes: "1.35",
  cloud: gke({ project: "example-prod", region: "europe-west1" }),
  git: { ...git, revision: "refs/heads/deployed/prod-eu" },
  platform: {
    gatewayApi: gkeGatewayApi(),
    gateway: istioGateway({ replicas: 3 }),
    "gateway.edge": gkeGateway({ address: "status" }),
    mesh: istio({ replicas: 3 }),
    certificates: certManager({ email, solvers: [cloudDnsSolver({ project: "example-dns" })] }),
    dns: externalDns({ provider: cloudDns({ project: "example-dns" }), zones: ["example.com"] }),
    metrics: prometheus({ alerts }),
    dashboards: grafana({
      ...grafanaSecrets,
      host: "grafana.eu.example.com",
      database: { host: "grafana-db.eu.example.com", password: { entry: "grafana-database" } },
    }),
    logStore: elasticsearch({ kibana: { host: "logs.eu.example.com" } }),
    logging: logstash(),
    traceStore: tempo(),
    tracing: otelCollector({ share: 0.1 }),
    storage: gkePersistentDisk({ regional: true }),
    buckets: gcsBuckets({ prefix: "example-prod-eu" }),
    backup: velero({ password: { entry: "velero-repository" } }),
    network: gkeNetworkPolicies(),
    delivery: argoRollouts(),
    secrets: externalSecrets({ store: gcpSecretManager({ project: "example-prod" }) }),
    gitops: argoCd({ url: "https://argocd.eu.example.com", admins: ["platform"] }),
  },
  apps: [
    boutique({
      host: "shop.example.com",
      images,
      replicas: { default: 3, frontend: 6, currencyservice: 5 },
    }),
    ledger({ images, password: { entry: "ledger-database" }, storage: "50Gi", backupStorage: "200Gi" }),
    status({ host: "status.example.com", images, via: "gateway.edge", message: "The shop is open" }),
    heartbeat({ images, url: "https://shop.example.com/", everySeconds: 30 }),
  ],
});

export const prodUs = cluster({
  name: "prod-us",
  environment: prod,
  kubernetes: "1.35",
  cloud: eks({ account: "123456789012", region: "us-east-1" }),
  git: { ...git, revision: "refs/heads/deployed/prod-us" },
  platform: {
    // The newer one for the sake of AWS' controller; the others were tested with 1.5.
    gatewayApi: gatewayApiCrds({ version: "1.6", untested: ["nginx-gateway-fabric", "linkerd"] }),
    gateway: nginxGatewayFabric({ replicas: 3 }),
    "gateway.edge": awsLoadBalancerController({
      vpc: "vpc-0123456789abcdef0",
      subnets: ["10.0.0.0/20", "10.0.16.0/20"],
      role: "arn:aws:iam::123456789012:role/load-balancer-controller",
    }),
    mesh: linkerd(),
    certificates: certManager({ email, solvers: [route53Solver({ role: "arn:aws:iam::123456789012:role/cert-manager" })] }),
    dns: externalDns({ provider: route53({ role: "arn:aws:iam::123456789012:role/external-dns" }), zones: ["us.example.com"] }),
    metrics: prometheus({ alerts, verifyKubelets: true }),
    dashboards: grafana({ ...grafanaSecrets, host: "grafana.us.example.com" }),
    logStore: loki(),
    logging: alloy(),
    traceStore: jaeger({ storage: "badger" }),
    tracing: otelCollector({ share: 0.1 }),
    storage: awsEbs(),
    buckets: s3Buckets({ prefix: "example-prod-us", region: "us-east-1" }),
    backup: velero(),
    network: cilium(),
    delivery: argoRollouts(),
    secrets: externalSecrets({
      store: awsSecretsManager({ region: "us-east-1", role: "arn:aws:iam::123456789012:role/external-secrets" }),
    }),
    gitops: argoCd({ url: "https://argocd.us.example.com", admins: ["platform"] }),
  },
  apps: [
    boutique({
      host: "shop.us.example.com",
      images,
      replicas: 2,
      sizes: { frontend: { cpu: "200m", memory: "128Mi" }, currencyservice: { cpu: "200m", memory: "128Mi" } },
      steps: [
        { weight: 10, pause: "10m" },
        { weight: 50, pause: "10m" },
      ],
    }),
    status({ host: "status.us.example.com", images, via: "gateway.edge", message: "The shop is open" }),
    heartbeat({ images, url: "https://shop.us.example.com/", everySeconds: 30 }),
  ],
});

const azure = { subscription: "11111111-2222-4333-8444-555555555555", resourceGroup: "example-prod" };

/** Stands by on a third cloud: the shop at its smallest, and somebody who looks at the other two from outside. */
export const prodStandby = cluster({
  name: "prod-standby",
  environment: prod,
  kubernetes: "1.35",
  cloud: aks({ ...azure, region: "westeurope" }),
  git: { ...git, revision: "refs/heads/deployed/prod-standby" },
  platform: {
    gatewayApi: gatewayApiCrds(),
    gateway: kgateway(),
    certificates: certManager({
      email,
      solvers: [azureDnsSolver({ ...azure, clientId: "11111111-2222-4333-8444-666666666666" })],
    }),
    dns: externalDns({
      provider: azureDns({ ...azure, clientId: "11111111-2222-4333-8444-777777777777" }),
      zones: ["standby.example.com"],
    }),
    storage: azureDisk(),
    buckets: azureBuckets({ ...azure, account: "exampleprodstandby", clientIds: { velero: "11111111-2222-4333-8444-888888888888" } }),
    backup: velero({ copies: false }),
    network: calico(),
    secrets: externalSecrets({ store: vault({ address: "https://vault.example.com", role: "prod-standby" }) }),
    gitops: argoCd({ url: "https://argocd.standby.example.com", admins: ["platform"] }),
  },
  apps: [
    boutique({ host: "shop.standby.example.com", images, replicas: 1 }),
    heartbeat({ images, url: "https://shop.example.com/", everySeconds: 30 }),
  ],
});
