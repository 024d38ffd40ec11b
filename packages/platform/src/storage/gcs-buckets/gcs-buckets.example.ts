import { gke } from "../../clusters/gke/gke.ts";
import type { Example } from "../../example.ts";
import { gcsBuckets } from "./gcs-buckets.ts";

export const examples = [
  {
    slot: "buckets",
    brick: gcsBuckets({ prefix: "example-prod", serviceAccounts: { velero: "velero@example-prod.iam.gserviceaccount.com" } }),
    cloud: gke({ project: "example-prod", region: "europe-west1" }),
  },
] as const satisfies readonly Example[];
