import type { Example } from "../../example.ts";
import { gatewayApiCrds } from "../../gateway/gateway-api-crds/gateway-api-crds.ts";
import { istio } from "./istio.ts";

export const examples = [
  { slot: "mesh", brick: istio() },
  // With this channel its routes may try again.
  { slot: "mesh", brick: istio({ replicas: 3 }), beside: { gatewayApi: gatewayApiCrds({ channel: "experimental" }) } },
] as const satisfies readonly Example[];
