import type { Example } from "../example.ts";

export const example: Example = {
  title: "Delete the database of the ledger",
  shows: "What a StatefulSet leaves behind when it goes",
  edit: ({ remove }) => remove("clusters/prod-eu/apps/ledger/statefulset-postgres.yaml"),
};
