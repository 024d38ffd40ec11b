import { missing } from "./missing.ts";

export const missingIssuer = missing(
  { name: "missing-issuer", holds: "An Issuer or ClusterIssuer that certificates are asked of is there" },
  [
    ["cert-manager.io", "Issuer"],
    ["cert-manager.io", "ClusterIssuer"],
  ],
  "correct its name or its kind, or make it: no certificate is issued until it is there",
);
