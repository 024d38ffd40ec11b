import type { ObjectRule } from "../rule/object-rule.ts";
import { portNumber } from "./port-number.ts";

export const podRules: readonly ObjectRule[] = [portNumber];
