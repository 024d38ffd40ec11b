import type { Example } from "../example.ts";

export const example: Example = {
  title: "Let an Application read another folder",
  shows: "Not one manifest is deleted, and yet all that they describe goes",
  edit: ({ replace }) =>
    replace(
      "clusters/prod-eu/argocd/application.argoproj.io-prod-eu-status.yaml",
      "  source:\n    path: clusters/prod-eu/apps/status",
      "  source:\n    path: clusters/prod-eu/apps/statuses",
    ),
};
