import type { Example } from "../example.ts";

export const example: Example = {
  title: "Run the frontend as a StatefulSet",
  shows: "A workload of another kind takes the place of one: pods go, and others come",
  edit: ({ move, replace }) => {
    const to = "clusters/dev/apps/boutique/statefulset-frontend.yaml";
    move("clusters/dev/apps/boutique/deployment-frontend.yaml", to);
    replace(to, "kind: Deployment", "kind: StatefulSet");
  },
};
