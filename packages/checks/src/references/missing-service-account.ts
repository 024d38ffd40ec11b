import { missing } from "./missing.ts";

export const missingServiceAccount = missing(
  { name: "missing-service-account", holds: "A ServiceAccount that pods run as, or that a binding names, is there" },
  [["", "ServiceAccount"]],
  "correct the name, or make it: the API server refuses pods of one that is not there",
);
