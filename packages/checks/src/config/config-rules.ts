import type { ObjectRule } from "../rule/object-rule.ts";

export const configRules: readonly ObjectRule[] = [];
