import type { Example } from "../../example.ts";
import { gatewayApiCrds } from "./gateway-api-crds.ts";

export const examples = [{ slot: "gatewayApi", brick: gatewayApiCrds() }] as const satisfies readonly Example[];
