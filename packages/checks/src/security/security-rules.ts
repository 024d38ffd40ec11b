import type { ObjectRule } from "../rule/object-rule.ts";
import type { TreeRule } from "../rule/tree-rule.ts";
import { keepsCapabilities } from "./pod-security/keeps-capabilities.ts";
import { mayEscalate } from "./pod-security/may-escalate.ts";
import { noSeccomp } from "./pod-security/no-seccomp.ts";
import { podSecurity } from "./pod-security/pod-security.ts";
import { podSecurityAdvice } from "./pod-security/pod-security-advice.ts";
import { podSecurityLabel } from "./pod-security/pod-security-label.ts";
import { runsAsRoot } from "./pod-security/runs-as-root.ts";
import { plainSecret } from "./secrets/plain-secret.ts";
import { secretInChartValues } from "./secrets/secret-in-chart-values.ts";
import { secretInConfigMap } from "./secrets/secret-in-config-map.ts";
import { secretInEnvironment } from "./secrets/secret-in-environment.ts";
import { secretInText } from "./secrets/secret-in-text.ts";

export const securityRules: readonly ObjectRule[] = [podSecurityLabel, plainSecret, secretInEnvironment, secretInConfigMap];

/** Those that see all objects of a cluster. */
export const securityTreeRules: readonly TreeRule[] = [
  podSecurity,
  podSecurityAdvice,
  runsAsRoot,
  mayEscalate,
  keepsCapabilities,
  noSeccomp,
  secretInText,
  secretInChartValues,
];
