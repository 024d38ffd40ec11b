import type { DangerRule } from "../danger-rule.ts";
import { configWithoutRestart } from "./config-without-restart.ts";
import { imageTagMoves } from "./image-tag-moves.ts";
import { rolloutHeld } from "./rollout-held.ts";

export const configRules: readonly DangerRule[] = [configWithoutRestart, rolloutHeld, imageTagMoves];
