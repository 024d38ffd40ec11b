import { aks } from "../../clusters/aks/aks.ts";
import type { Example } from "../../example.ts";
import { azureBuckets } from "./azure-buckets.ts";

const client = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

export const examples = [
  {
    slot: "buckets",
    brick: azureBuckets({
      account: "exampleprod",
      resourceGroup: "example-prod-data",
      subscription: client(0),
      clientIds: { loki: client(1), tempo: client(2), velero: client(3) },
    }),
    cloud: aks({ subscription: client(0), resourceGroup: "example-prod", region: "westeurope" }),
  },
] as const satisfies readonly Example[];
