import type { ObjectRule } from "../rule/object-rule.ts";
import { dataKeys } from "./data-keys.ts";
import { event } from "./event.ts";
import { limitRange } from "./limit-range.ts";
import { node } from "./node.ts";
import { quotaScope } from "./quota-scope.ts";
import { resourceQuota } from "./resource-quota.ts";
import { secretType } from "./secret-type.ts";

export const configRules: readonly ObjectRule[] = [dataKeys, secretType, resourceQuota, quotaScope, limitRange, event, node];
