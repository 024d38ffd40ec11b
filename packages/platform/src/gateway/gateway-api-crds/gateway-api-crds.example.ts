import type { Example } from "../../example.ts";
import { gatewayApiCrds } from "./gateway-api-crds.ts";

export const examples: readonly Example[] = [{ slot: "gatewayApi", brick: gatewayApiCrds() }];
