import type { Example } from "../example.ts";

export const example: Example = {
  title: "Move the folder of the status page",
  shows: "A folder that moves with its Application changes nothing in the cluster",
  edit: ({ move, replace }) => {
    move("clusters/prod-eu/apps/status", "clusters/prod-eu/apps/status-page");
    replace(
      "clusters/prod-eu/argocd/application.argoproj.io-prod-eu-status.yaml",
      "clusters/prod-eu/apps/status",
      "clusters/prod-eu/apps/status-page",
    );
  },
};
