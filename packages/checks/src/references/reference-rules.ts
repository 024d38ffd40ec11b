import type { TreeRule } from "../rule/tree-rule.ts";

export const referenceRules: readonly TreeRule[] = [];
