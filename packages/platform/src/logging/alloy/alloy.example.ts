import type { Example } from "../../example.ts";
import { alloy } from "./alloy.ts";

export const examples = [{ slot: "logging", brick: alloy() }] as const satisfies readonly Example[];
