import type { DangerRule } from "../danger-rule.ts";
import { bindingAdded } from "./binding-added.ts";
import { dangerousRoleAdded } from "./dangerous-role-added.ts";
import { roleWidened } from "./role-widened.ts";
import { subjectAdded } from "./subject-added.ts";

export const securityRules: readonly DangerRule[] = [roleWidened, dangerousRoleAdded, bindingAdded, subjectAdded];
