import type { ObjectRule } from "../rule/object-rule.ts";

export const storageRules: readonly ObjectRule[] = [];
