import type { Example } from "../../example.ts";
import { networkPolicies } from "./network-policies.ts";

export const examples = [
  { slot: "network", brick: networkPolicies() },
  {
    slot: "network",
    brick: networkPolicies({ dns: [{ ipBlock: { cidr: "169.254.169.254/32" } }] }),
    cloud: { provider: "gke", project: "example", region: "europe-west1" },
  },
] as const satisfies readonly Example[];
