import type { Example } from "../../example.ts";
import { nginxGatewayFabric } from "./nginx-gateway-fabric.ts";

export const examples = [{ slot: "gateway", brick: nginxGatewayFabric() }] as const satisfies readonly Example[];
