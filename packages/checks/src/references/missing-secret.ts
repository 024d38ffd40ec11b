import { missing } from "./missing.ts";

export const missingSecret = missing(
  { name: "missing-secret", holds: "A Secret that is named is made by a manifest or an operator, or declared as made outside" },
  [["", "Secret"]],
  "correct the name, let something make it (an ExternalSecret, a Certificate), or declare it as made outside",
);
