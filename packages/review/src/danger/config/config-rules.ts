import type { DangerRule } from "../danger-rule.ts";
import { imageTagMoves } from "./image-tag-moves.ts";

export const configRules: readonly DangerRule[] = [imageTagMoves];
