import { missing } from "./missing.ts";

export const missingConfigMap = missing(
  { name: "missing-config-map", holds: "A ConfigMap that is named is there" },
  [["", "ConfigMap"]],
  "correct the name, make it, or declare it as made outside",
);
