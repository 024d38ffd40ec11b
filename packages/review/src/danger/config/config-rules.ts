import type { DangerRule } from "../danger-rule.ts";
import { configWithoutRestart } from "./config-without-restart.ts";
import { finalizerRemoved } from "./finalizer-removed.ts";
import { ignoredDifferences } from "./ignored-differences.ts";
import { imageTagMoves } from "./image-tag-moves.ts";
import { manifestsUpdate } from "./manifests-update.ts";
import { nextRun } from "./next-run.ts";
import { rolloutHeld } from "./rollout-held.ts";
import { scheduleChanged } from "./schedule-changed.ts";

export const configRules: readonly DangerRule[] = [
  configWithoutRestart,
  rolloutHeld,
  imageTagMoves,
  scheduleChanged,
  nextRun,
  ignoredDifferences,
  manifestsUpdate,
  finalizerRemoved,
];
