import { gke } from "../../clusters/gke/gke.ts";
import type { Example } from "../../example.ts";
import { gkeGatewayApi } from "./gke-gateway-api.ts";

export const examples = [
  { slot: "gatewayApi", brick: gkeGatewayApi(), cloud: gke({ project: "example", region: "europe-west1" }) },
] as const satisfies readonly Example[];
