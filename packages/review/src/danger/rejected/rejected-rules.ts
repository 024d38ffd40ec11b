import type { DangerRule } from "../danger-rule.ts";

export const rejectedRules: readonly DangerRule[] = [];
