import type { DangerRule } from "../danger-rule.ts";
import { chartUpdate } from "./chart-update.ts";
import { imageUpdate } from "./image-update.ts";
import { trafficShift } from "./traffic-shift.ts";

export const routineRules: readonly DangerRule[] = [imageUpdate, chartUpdate, trafficShift];
