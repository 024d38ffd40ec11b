import type { ObjectRule } from "../rule/object-rule.ts";

export const clusterRules: readonly ObjectRule[] = [];
