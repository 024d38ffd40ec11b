import type { Example } from "../example.ts";

export const example: Example = {
  title: "Update External Secrets to the next major version",
  shows: "A new major version of a chart",
  edit: ({ replace }) => {
    for (const cluster of ["dev", "prod-eu", "prod-us"])
      replace(
        `clusters/${cluster}/argocd/application.argoproj.io-${cluster}-external-secrets.yaml`,
        "targetRevision: 2.9.0",
        "targetRevision: 3.0.0",
      );
  },
};
