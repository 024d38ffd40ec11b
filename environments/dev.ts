import { cluster, environment } from "@ashlar/model";
import { certManager } from "@ashlar/platform/certificates/cert-manager";
import { gke } from "@ashlar/platform/clusters/gke";
import { gatewayApiCrds } from "@ashlar/platform/gateway/gateway-api-crds";
import { nginxGatewayFabric } from "@ashlar/platform/gateway/nginx-gateway-fabric";
import { argoCd } from "@ashlar/platform/gitops/argo-cd";
import { externalSecrets } from "@ashlar/platform/secrets/external-secrets";
import { gcpSecretManager } from "@ashlar/platform/secrets/gcp-secret-manager";
import { boutique } from "../apps/boutique/app.ts";
import { heartbeat } from "../apps/heartbeat/app.ts";
import { ledger } from "../apps/ledger/app.ts";
import images from "./dev.images.json" with { type: "json" };
import { git } from "./git.ts";

export const dev = cluster({
  name: "dev",
  environment: environment({ name: "dev" }),
  kubernetes: "1.36",
  cloud: gke({ project: "example-dev", region: "europe-west1" }),
  git,
  platform: {
    gatewayApi: gatewayApiCrds(),
    gateway: nginxGatewayFabric({ replicas: 1, controllers: 1 }),
    certificates: certManager({ email: "platform@example.com", server: "letsencrypt-staging", replicas: 1 }),
    secrets: externalSecrets({ store: gcpSecretManager({ project: "example-dev" }), replicas: 1 }),
    gitops: argoCd({ ha: false, url: "https://argocd.dev.example.com" }),
  },
  apps: [
    boutique({ host: "shop.dev.example.com", images, replicas: 1, loadGenerator: { users: 5 } }),
    ledger({ images, password: { entry: "ledger-database" }, storage: "1Gi", backupStorage: "2Gi" }),
    heartbeat({ images, url: "https://shop.dev.example.com/" }),
  ],
});
