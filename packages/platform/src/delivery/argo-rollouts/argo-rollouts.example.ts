import type { Example } from "../../example.ts";
import { argoRollouts } from "./argo-rollouts.ts";

export const examples: readonly Example[] = [{ slot: "delivery", brick: argoRollouts() }];
