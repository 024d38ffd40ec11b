import type { Example } from "../example.ts";

export const example: Example = {
  title: "Leave the namespace of the ledger to itself",
  shows: "What is protected leaves git, and stays in the cluster",
  edit: ({ remove }) => remove("clusters/dev/apps/namespaces/namespace-ledger.yaml"),
};
