import type { Example } from "../../example.ts";
import { kong } from "./kong.ts";

export const examples: readonly Example[] = [{ slot: "gateway", brick: kong() }];
