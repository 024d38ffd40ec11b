import type { Example } from "../../example.ts";
import { tempo } from "./tempo.ts";

export const examples = [{ slot: "traceStore", brick: tempo() }] as const satisfies readonly Example[];
