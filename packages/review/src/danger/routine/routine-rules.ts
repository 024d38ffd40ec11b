import type { DangerRule } from "../danger-rule.ts";
import { trafficShift } from "./traffic-shift.ts";

export const routineRules: readonly DangerRule[] = [trafficShift];
