import type { DangerRule } from "../danger-rule.ts";

export const routineRules: readonly DangerRule[] = [];
