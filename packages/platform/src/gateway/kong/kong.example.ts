import type { Example } from "../../example.ts";
import { kong } from "./kong.ts";

export const examples = [{ slot: "gateway", brick: kong() }] as const satisfies readonly Example[];
