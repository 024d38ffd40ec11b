import type { DangerRule } from "../danger-rule.ts";

export const restartRules: readonly DangerRule[] = [];
