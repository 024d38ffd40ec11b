import type { ObjectRule } from "../rule/object-rule.ts";

export const securityRules: readonly ObjectRule[] = [];
