import type { DangerRule } from "../danger-rule.ts";
import { autoscalerDeleted } from "./autoscaler-deleted.ts";
import { autoscalerDown } from "./autoscaler-down.ts";
import { podsReplacedAtOnce } from "./pods-replaced-at-once.ts";
import { replicasDown } from "./replicas-down.ts";
import { replicasToZero } from "./replicas-to-zero.ts";
import { strategyLoosened } from "./strategy-loosened.ts";

export const outageRules: readonly DangerRule[] = [
  replicasToZero,
  replicasDown,
  autoscalerDown,
  autoscalerDeleted,
  podsReplacedAtOnce,
  strategyLoosened,
];
