import type { DangerRule } from "../danger-rule.ts";

export const outageRules: readonly DangerRule[] = [];
