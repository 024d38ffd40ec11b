import type { Example } from "../../example.ts";
import { consul } from "./consul.ts";

export const examples = [{ slot: "mesh", brick: consul() }] as const satisfies readonly Example[];
