import type { Example } from "../example.ts";

export const example: Example = {
  title: "Let the status page deploy everywhere",
  shows: "What an AppProject permits now, and did not before",
  edit: ({ replace }) =>
    replace("clusters/prod-eu/argocd/appproject.argoproj.io-prod-eu-status.yaml", "  - namespace: status\n", "  - namespace: '*'\n"),
};
