import type { Example } from "../example.ts";

export const example: Example = {
  title: "Give the ledger of prod more room",
  shows: "A claim template that may not change is refused before the merge, with the way around",
  edit: ({ replace }) => replace("environments/prod.ts", 'storage: "50Gi"', 'storage: "100Gi"'),
};
