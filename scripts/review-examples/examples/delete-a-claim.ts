import type { Example } from "../example.ts";

export const example: Example = {
  title: "Delete the claim that backups are written to",
  shows: "Data that goes with its claim, where nothing protects it",
  before: ({ read, write }) => {
    const path = "clusters/prod-eu/apps/ledger/persistentvolumeclaim-backup.yaml";
    write(path, read(path).replace(/ {4}argocd.argoproj.io\/sync-options: .*\n/, ""));
  },
  edit: ({ remove }) => remove("clusters/prod-eu/apps/ledger/persistentvolumeclaim-backup.yaml"),
};
