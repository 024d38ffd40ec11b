import type { Example } from "../../example.ts";
import { linkerd } from "./linkerd.ts";

export const examples = [{ slot: "mesh", brick: linkerd() }] as const satisfies readonly Example[];
