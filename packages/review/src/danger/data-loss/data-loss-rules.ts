import type { DangerRule } from "../danger-rule.ts";

export const dataLossRules: readonly DangerRule[] = [];
