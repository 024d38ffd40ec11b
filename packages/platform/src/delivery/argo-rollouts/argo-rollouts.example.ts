import type { Example } from "../../example.ts";
import { argoRollouts } from "./argo-rollouts.ts";

export const examples = [{ slot: "delivery", brick: argoRollouts() }] as const satisfies readonly Example[];
