import { aks } from "../../clusters/aks/aks.ts";
import { eks } from "../../clusters/eks/eks.ts";
import { gke } from "../../clusters/gke/gke.ts";
import type { Example } from "../../example.ts";
import { velero } from "./velero.ts";

const example = "00000000-0000-4000-8000-000000000000";

export const examples = [
  {
    slot: "backup",
    brick: velero({ password: { entry: "velero-repository" } }),
    cloud: gke({ project: "example-prod", region: "europe-west1" }),
  },
  { slot: "backup", brick: velero(), cloud: eks({ account: "123456789012", region: "eu-central-1" }) },
  {
    slot: "backup",
    brick: velero({ copies: false }),
    cloud: aks({ subscription: example, resourceGroup: "example-prod", region: "westeurope" }),
  },
] as const satisfies readonly Example[];
