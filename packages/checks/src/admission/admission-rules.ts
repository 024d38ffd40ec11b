import type { ObjectRule } from "../rule/object-rule.ts";

export const admissionRules: readonly ObjectRule[] = [];
