import { gke } from "../../clusters/gke/gke.ts";
import type { Example } from "../../example.ts";
import { gkeGatewayApi } from "../gke-gateway-api/gke-gateway-api.ts";
import { gkeGateway } from "./gke-gateway.ts";

const where = {
  slot: "gateway",
  cloud: gke({ project: "example", region: "europe-west1" }),
  beside: { gatewayApi: gkeGatewayApi() },
} as const;

export const examples = [
  { ...where, brick: gkeGateway({ address: "front", sslPolicy: "modern", healthPaths: { "*": "/healthz" } }) },
  { ...where, brick: gkeGateway({ class: "gke-l7-rilb", proxySubnet: "10.129.0.0/23" }) },
] as const satisfies readonly Example[];
