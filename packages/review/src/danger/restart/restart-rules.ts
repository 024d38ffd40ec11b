import type { DangerRule } from "../danger-rule.ts";
import { chartMajor } from "./chart-major.ts";
import { configRestart } from "./config-restart.ts";
import { imageChanged } from "./image-changed.ts";
import { imageDowngrade } from "./image-downgrade.ts";
import { imageMajor } from "./image-major.ts";
import { operatorRestart } from "./operator-restart.ts";
import { placementNarrowed } from "./placement-narrowed.ts";
import { priorityLowered } from "./priority-lowered.ts";

export const restartRules: readonly DangerRule[] = [
  imageMajor,
  imageDowngrade,
  imageChanged,
  configRestart,
  chartMajor,
  operatorRestart,
  placementNarrowed,
  priorityLowered,
];
