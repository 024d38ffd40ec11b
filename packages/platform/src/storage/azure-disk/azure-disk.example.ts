import type { Example } from "../../example.ts";
import { azureDisk } from "./azure-disk.ts";

const cloud = { provider: "aks", region: "westeurope" };

export const examples = [
  { slot: "storage", brick: azureDisk(), cloud },
  { slot: "storage", brick: azureDisk({ fast: "PremiumV2" }), cloud },
] as const satisfies readonly Example[];
