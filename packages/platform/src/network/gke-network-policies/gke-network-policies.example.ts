import type { Example } from "../../example.ts";
import { gkeNetworkPolicies } from "./gke-network-policies.ts";

export const examples = [
  { slot: "network", brick: gkeNetworkPolicies(), cloud: { provider: "gke", project: "example", region: "europe-west1" } },
] as const satisfies readonly Example[];
