import type { Example } from "../example.ts";

export const example: Example = {
  title: "Delete the namespace of the ledger",
  shows: "A namespace takes everything in it along, claims and Secrets too",
  before: ({ replace }) =>
    replace("clusters/dev/apps/namespaces/namespace-ledger.yaml", "Prune=false,Delete=false", "ServerSideApply=true"),
  edit: ({ remove }) => remove("clusters/dev/apps/namespaces/namespace-ledger.yaml"),
};
