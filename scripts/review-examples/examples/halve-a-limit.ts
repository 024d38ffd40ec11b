import type { Example } from "../example.ts";

export const example: Example = {
  title: "Halve the memory of the frontend",
  shows: "A limit that falls by half may kill pods",
  edit: ({ replace }) => replace("clusters/prod-eu/apps/boutique/deployment-frontend.yaml", "memory: 128Mi", "memory: 64Mi"),
};
