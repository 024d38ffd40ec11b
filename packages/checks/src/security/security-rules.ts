import type { ObjectRule } from "../rule/object-rule.ts";
import type { TreeRule } from "../rule/tree-rule.ts";
import { boundToClusterAdmin } from "./access/bound-to-cluster-admin.ts";
import { clusterWideRights } from "./access/cluster-wide-rights.ts";
import { escalatingRights } from "./access/escalating-rights.ts";
import { idleToken } from "./access/idle-token.ts";
import { openToAnonymous } from "./access/open-to-anonymous.ts";
import { openToEveryone } from "./access/open-to-everyone.ts";
import { rightsOfDefaultAccount } from "./access/rights-of-default-account.ts";
import { wildcardRights } from "./access/wildcard-rights.ts";
import { externalIp } from "./exposure/external-ip.ts";
import { hostTakeover } from "./exposure/host-takeover.ts";
import { ingressWithoutTls } from "./exposure/ingress-without-tls.ts";
import { openFailurePolicy } from "./exposure/open-failure-policy.ts";
import { openService } from "./exposure/open-service.ts";
import { tokenInAttributes } from "./exposure/token-in-attributes.ts";
import { unverifiedTls } from "./exposure/unverified-tls.ts";
import { writableRoot } from "./exposure/writable-root.ts";
import { imageTagMoves } from "./images/image-tag-moves.ts";
import { imageWithoutDigest } from "./images/image-without-digest.ts";
import { keepsCapabilities } from "./pod-security/keeps-capabilities.ts";
import { mayEscalate } from "./pod-security/may-escalate.ts";
import { noSeccomp } from "./pod-security/no-seccomp.ts";
import { podSecurity } from "./pod-security/pod-security.ts";
import { podSecurityAdvice } from "./pod-security/pod-security-advice.ts";
import { podSecurityLabel } from "./pod-security/pod-security-label.ts";
import { runsAsRoot } from "./pod-security/runs-as-root.ts";
import { plainSecret } from "./secrets/plain-secret.ts";
import { secretByVariable } from "./secrets/secret-by-variable.ts";
import { secretInChartValues } from "./secrets/secret-in-chart-values.ts";
import { secretInConfigMap } from "./secrets/secret-in-config-map.ts";
import { secretInEnvironment } from "./secrets/secret-in-environment.ts";
import { secretInText } from "./secrets/secret-in-text.ts";

export const securityRules: readonly ObjectRule[] = [
  podSecurityLabel,
  plainSecret,
  secretInEnvironment,
  secretInConfigMap,
  boundToClusterAdmin,
  escalatingRights,
  openToAnonymous,
  openToEveryone,
  rightsOfDefaultAccount,
  wildcardRights,
  externalIp,
  ingressWithoutTls,
  openFailurePolicy,
  openService,
  secretByVariable,
  tokenInAttributes,
  writableRoot,
  imageWithoutDigest,
  imageTagMoves,
];

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
  clusterWideRights,
  idleToken,
  hostTakeover,
  unverifiedTls,
];
