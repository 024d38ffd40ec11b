import type { Example } from "../example.ts";

export const example: Example = {
  title: "Back up the ledger earlier, with less memory, and keep more",
  shows: "Three lines of one module: each finding leads to its own",
  edit: ({ replace }) => {
    replace("apps/ledger/backup.ts", '"30 2 * * *"', '"30 1 * * *"');
    replace("apps/ledger/backup.ts", "-mtime +14", "-mtime +30");
    replace("apps/ledger/backup.ts", 'memory: "256Mi"', 'memory: "96Mi"');
  },
};
