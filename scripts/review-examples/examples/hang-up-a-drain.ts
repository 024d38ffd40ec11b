import type { Example } from "../example.ts";

export const example: Example = {
  title: "Keep all pods of the status page",
  shows: "A budget that lets no node drain",
  edit: ({ replace }) => replace("clusters/prod-eu/apps/status/poddisruptionbudget-status.yaml", "maxUnavailable: 1", "maxUnavailable: 0"),
};
