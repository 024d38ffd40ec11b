import type { ObjectRule } from "../rule/object-rule.ts";

export const networkRules: readonly ObjectRule[] = [];
