import type { ObjectRule } from "../rule/object-rule.ts";

export const workloadRules: readonly ObjectRule[] = [];
