import type { Example } from "../../example.ts";
import { nginxGatewayFabric } from "./nginx-gateway-fabric.ts";

export const examples: readonly Example[] = [{ slot: "gateway", brick: nginxGatewayFabric() }];
