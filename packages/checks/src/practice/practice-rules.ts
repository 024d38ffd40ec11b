import type { ObjectRule } from "../rule/object-rule.ts";

export const practiceRules: readonly ObjectRule[] = [];
