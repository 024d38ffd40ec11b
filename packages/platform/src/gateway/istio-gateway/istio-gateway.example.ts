import type { Example } from "../../example.ts";
import { istio } from "../../mesh/istio/istio.ts";
import { istioGateway } from "./istio-gateway.ts";

export const examples = [{ slot: "gateway", brick: istioGateway(), beside: { mesh: istio() } }] as const satisfies readonly Example[];
