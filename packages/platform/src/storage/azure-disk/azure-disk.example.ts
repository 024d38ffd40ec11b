import type { Example } from "../../example.ts";
import { azureDisk } from "./azure-disk.ts";

const cloud = { provider: "aks", region: "westeurope" };

export const examples: readonly Example[] = [
  { slot: "storage", brick: azureDisk(), cloud },
  { slot: "storage", brick: azureDisk({ fast: "PremiumV2" }), cloud },
];
