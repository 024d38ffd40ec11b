import type { Asked, Output, Site } from "@ashlar/model";
import { isAsk } from "@ashlar/model";

/** A cluster to try bricks in. */
export const { site }: Site = {
  site: {
    cluster: "prod-eu",
    environment: "prod",
    kubernetes: "1.35",
    cloud: { provider: "gke" },
    git: { repo: "https://git.example.com/infra.git", revision: "refs/heads/main" },
  },
};

/** The asks among an app's outputs, as the answering brick receives them. The app's namespace and team are called like it. */
export const askedBy = (app: string, outputs: readonly Output[]): readonly Asked[] =>
  outputs.filter(isAsk).map((ask) => ({ ...ask, from: { app, namespace: app, team: app } }));
