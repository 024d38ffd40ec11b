import type { Example } from "../../example.ts";
import { loki } from "../loki/loki.ts";
import { alloy } from "./alloy.ts";

export const examples = [{ slot: "logging", brick: alloy(), beside: { logStore: loki() } }] as const satisfies readonly Example[];
