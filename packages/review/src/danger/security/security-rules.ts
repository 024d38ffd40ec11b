import type { DangerRule } from "../danger-rule.ts";

export const securityRules: readonly DangerRule[] = [];
