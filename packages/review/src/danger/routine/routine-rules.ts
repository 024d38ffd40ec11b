import type { DangerRule } from "../danger-rule.ts";
import { autoscalerUp } from "./autoscaler-up.ts";
import { chartUpdate } from "./chart-update.ts";
import { imageUpdate } from "./image-update.ts";
import { replicasUp } from "./replicas-up.ts";
import { resourcesUp } from "./resources-up.ts";
import { trafficShift } from "./traffic-shift.ts";

export const routineRules: readonly DangerRule[] = [imageUpdate, chartUpdate, replicasUp, autoscalerUp, resourcesUp, trafficShift];
