import type { ObjectRule } from "../rule/object-rule.ts";

export const scalingRules: readonly ObjectRule[] = [];
