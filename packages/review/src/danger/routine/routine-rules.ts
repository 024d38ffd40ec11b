import type { DangerRule } from "../danger-rule.ts";
import { imageUpdate } from "./image-update.ts";
import { trafficShift } from "./traffic-shift.ts";

export const routineRules: readonly DangerRule[] = [imageUpdate, trafficShift];
