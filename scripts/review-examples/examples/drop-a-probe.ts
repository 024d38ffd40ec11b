import type { Example } from "../example.ts";

export const example: Example = {
  title: "Ask the frontend no longer whether it is ready",
  shows: "Traffic reaches pods that are not ready",
  edit: ({ read, write }) => {
    const path = "clusters/prod-eu/apps/boutique/deployment-frontend.yaml";
    write(path, read(path).replace(/ {8}readinessProbe:\n(?: {10}.*\n)+/, ""));
  },
};
