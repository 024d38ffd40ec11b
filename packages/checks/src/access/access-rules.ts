import type { ObjectRule } from "../rule/object-rule.ts";

export const accessRules: readonly ObjectRule[] = [];
