import { configRules } from "./config/config-rules.ts";
import type { DangerRule } from "./danger-rule.ts";
import { dataLossRules } from "./data-loss/data-loss-rules.ts";
import { noiseRules } from "./noise/noise-rules.ts";
import { outageRules } from "./outage/outage-rules.ts";
import { rejectedRules } from "./rejected/rejected-rules.ts";
import { restartRules } from "./restart/restart-rules.ts";
import { routineRules } from "./routine/routine-rules.ts";
import { securityRules } from "./security/security-rules.ts";

/** Every rule, by its class, worst first. */
export const dangerRules: readonly DangerRule[] = [
  ...rejectedRules,
  ...dataLossRules,
  ...outageRules,
  ...securityRules,
  ...restartRules,
  ...configRules,
  ...routineRules,
  ...noiseRules,
];
