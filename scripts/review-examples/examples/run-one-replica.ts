import type { Example } from "../example.ts";

export const example: Example = {
  title: "Run the shop of prod-us with one replica",
  shows: "Capacity that goes, workload by workload",
  edit: ({ replace }) => replace("environments/prod.ts", "      replicas: 2,\n      sizes", "      replicas: 1,\n      sizes"),
};
