import type { TreeRule } from "../rule/tree-rule.ts";

export const argocdRules: readonly TreeRule[] = [];
