import type { Example } from "../../example.ts";
import { kgateway } from "./kgateway.ts";

export const examples = [{ slot: "gateway", brick: kgateway() }] as const satisfies readonly Example[];
