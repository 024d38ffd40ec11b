import type { Example } from "../example.ts";

export const example: Example = {
  title: "Rename the Deployment of the status page",
  shows: "Kubernetes knows no rename: pods go, and others come",
  edit: ({ move, replace }) => {
    const to = "clusters/prod-eu/apps/status/deployment-status-page.yaml";
    move("clusters/prod-eu/apps/status/deployment-status.yaml", to);
    replace(to, "  name: status\n  namespace", "  name: status-page\n  namespace");
  },
};
