import { cluster, environment } from "@ashlar/model";
import { certManager } from "@ashlar/platform/certificates/cert-manager";
import { gke } from "@ashlar/platform/clusters/gke";
import { gatewayApiCrds } from "@ashlar/platform/gateway/gateway-api-crds";
import { kong } from "@ashlar/platform/gateway/kong";
import { argoCd } from "@ashlar/platform/gitops/argo-cd";
import { externalSecrets } from "@ashlar/platform/secrets/external-secrets";
import { gcpSecretManager } from "@ashlar/platform/secrets/gcp-secret-manager";
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
    }),
    ledger({ images, password: { entry: "ledger-database" }, storage: "5Gi", backupStorage: "10Gi" }),
    heartbeat({ images, url: "https://shop.staging.example.com/" }),
  ],
});
