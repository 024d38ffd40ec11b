import type { Example } from "../../example.ts";
import { managedPrometheus } from "./managed-prometheus.ts";

export const examples = [
  {
    slot: "metrics",
    brick: managedPrometheus({ alertmanager: { entry: "alertmanager" } }),
    cloud: { provider: "gke", project: "example", region: "europe-west1" },
  },
] as const satisfies readonly Example[];
