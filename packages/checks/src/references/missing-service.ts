import { missing } from "./missing.ts";

export const missingService = missing(
  { name: "missing-service", holds: "A Service that a route, an Ingress, a webhook or a StatefulSet names is there" },
  [["", "Service"]],
  "correct the name, or make it",
);
