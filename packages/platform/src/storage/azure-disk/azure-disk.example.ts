import { aks } from "../../clusters/aks/aks.ts";
import type { Example } from "../../example.ts";
import { azureDisk } from "./azure-disk.ts";

const subscription = "00000000-0000-4000-8000-000000000000";
const cloud = aks({ subscription, resourceGroup: "example-prod", region: "westeurope" });

export const examples = [
  { slot: "storage", brick: azureDisk(), cloud },
  { slot: "storage", brick: azureDisk({ fast: "PremiumV2" }), cloud },
] as const satisfies readonly Example[];
