import type { ObjectRule } from "../rule/object-rule.ts";

export const versionRules: readonly ObjectRule[] = [];
