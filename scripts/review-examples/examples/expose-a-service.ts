import type { Example } from "../example.ts";

export const example: Example = {
  title: "Give the frontend an address of its own",
  shows: "A Service that opens to the outside",
  edit: ({ replace }) => replace("clusters/dev/apps/boutique/service-frontend.yaml", "type: ClusterIP", "type: LoadBalancer"),
};
