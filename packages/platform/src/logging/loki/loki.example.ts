import type { Example } from "../../example.ts";
import { loki } from "./loki.ts";

export const examples = [{ slot: "logStore", brick: loki() }] as const satisfies readonly Example[];
