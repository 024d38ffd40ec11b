import type { Example } from "../example.ts";

export const example: Example = {
  title: "Keep the ledger in prod-us, too",
  shows: "A new app is routine, with what it asks for; what the platform opens for it is looked at",
  edit: ({ replace }) =>
    replace(
      "environments/prod.ts",
      '    status({ host: "status.us.example.com"',
      '    ledger({ images, password: { entry: "ledger-database" }, storage: "50Gi", backupStorage: "200Gi" }),\n    status({ host: "status.us.example.com"',
    ),
};
