import type { ObjectRule } from "../rule/object-rule.ts";

export const metadataRules: readonly ObjectRule[] = [];
