import type { LiveRepository } from "../stand/live-repository.ts";
import { shopReplicas } from "./shop-replicas.ts";

const module = "environments/staging.ts";
const kong = `import { kong } from "@ashlar/platform/gateway/kong";\n`;
const git = `import { git } from "./git.ts";\n`;
const secrets = `    secrets: externalSecrets({ store: gcpSecretManager({ project: "example-staging" }) }),\n`;

const edits = [
  [`${kong}import { argoCd } from "@ashlar/platform/gitops/argo-cd";\n`, kong],
  [git, `import { dev } from "./dev.ts";\n${git}`],
  ["  git,\n  platform", "  git,\n  hub: dev,\n  platform"],
  [`${secrets}    gitops: argoCd({ url: "https://argocd.staging.example.com" }),\n`, secrets],
] as const;

/** Makes dev the hub of staging, and renders. */
export const joinHub = (repository: LiveRepository): void => {
  for (const [own, onHub] of edits) repository.edit(module, own, onHub);
  repository.render("--remove", "staging/argocd", "--remove", "staging/bootstrap");
};

/** Gives staging an Argo CD of its own again, and renders. */
export const leaveHub = (repository: LiveRepository): void => {
  for (const [own, onHub] of edits) repository.edit(module, onHub, own);
  repository.render("--remove", "staging/argocd-of-dev");
};

/** How many pods each part of the shop has in staging; renders. */
export const scaleShop = (repository: LiveRepository, from: number, to: number): void => {
  repository.edit(module, shopReplicas(from), shopReplicas(to));
  repository.render("--cluster", "staging");
};
