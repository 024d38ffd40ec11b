import type { Example } from "../example.ts";

export const example: Example = {
  title: "Update External Secrets to another minor version",
  shows: "A chart that Argo CD renders is told by its version",
  edit: ({ replace }) =>
    replace(
      "clusters/prod-eu/argocd/application.argoproj.io-prod-eu-external-secrets.yaml",
      "targetRevision: 2.9.0",
      "targetRevision: 2.10.0",
    ),
};
