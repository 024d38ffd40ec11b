import type { DangerRule } from "../danger-rule.ts";

export const configRules: readonly DangerRule[] = [];
