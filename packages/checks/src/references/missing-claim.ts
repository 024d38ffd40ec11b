import { missing } from "./missing.ts";

export const missingClaim = missing(
  { name: "missing-claim", holds: "A PersistentVolumeClaim that pods mount is there" },
  [["", "PersistentVolumeClaim"]],
  "correct the name, or make it: pods wait for it for ever",
);
