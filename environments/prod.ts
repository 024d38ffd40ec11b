import { cluster, environment } from "@ashlar/model";
import { certManager } from "@ashlar/platform/certificates/cert-manager";
import { eks } from "@ashlar/platform/clusters/eks";
import { gke } from "@ashlar/platform/clusters/gke";
import { gatewayApiCrds } from "@ashlar/platform/gateway/gateway-api-crds";
import { kong } from "@ashlar/platform/gateway/kong";
import { nginxGatewayFabric } from "@ashlar/platform/gateway/nginx-gateway-fabric";
import { argoCd } from "@ashlar/platform/gitops/argo-cd";
import { awsSecretsManager } from "@ashlar/platform/secrets/aws-secrets-manager";
import { externalSecrets } from "@ashlar/platform/secrets/external-secrets";
import { gcpSecretManager } from "@ashlar/platform/secrets/gcp-secret-manager";
import { boutique } from "../apps/boutique/app.ts";
import { heartbeat } from "../apps/heartbeat/app.ts";
import { ledger } from "../apps/ledger/app.ts";
import { git } from "./git.ts";
import images from "./prod.images.json" with { type: "json" };

const prod = environment({ name: "prod", removal: "by hand" });
const certificates = certManager({ email: "platform@example.com" });

export const prodEu = cluster({
  name: "prod-eu",
  environment: prod,
  kubernetes: "1.35",
  cloud: gke({ project: "example-prod", region: "europe-west1" }),
  git: { ...git, revision: "refs/heads/deployed/prod-eu" },
  platform: {
    gatewayApi: gatewayApiCrds(),
    gateway: kong({ replicas: 3 }),
    certificates,
    secrets: externalSecrets({ store: gcpSecretManager({ project: "example-prod" }) }),
    gitops: argoCd({ url: "https://argocd.eu.example.com", admins: ["platform"] }),
  },
  apps: [
    boutique({ host: "shop.example.com", images, replicas: { default: 3, frontend: 6, currencyservice: 5 } }),
    ledger({ images, password: { entry: "ledger-database" }, storage: "50Gi", backupStorage: "200Gi" }),
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
    gatewayApi: gatewayApiCrds(),
    gateway: nginxGatewayFabric({ replicas: 3 }),
    certificates,
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
    }),
    heartbeat({ images, url: "https://shop.us.example.com/", everySeconds: 30 }),
  ],
});
