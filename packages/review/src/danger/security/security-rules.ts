import type { DangerRule } from "../danger-rule.ts";
import { admissionExceptionAdded } from "./admission-exception-added.ts";
import { admissionWeakened } from "./admission-weakened.ts";
import { appProjectWidened } from "./app-project-widened.ts";
import { applicationProjectChanged } from "./application-project-changed.ts";
import { applicationSourceChanged } from "./application-source-changed.ts";
import { argocdPolicyWidened } from "./argocd-policy-widened.ts";
import { argocdSettingOpened } from "./argocd-setting-opened.ts";
import { bindingAdded } from "./binding-added.ts";
import { dangerousRoleAdded } from "./dangerous-role-added.ts";
import { digestRemoved } from "./digest-removed.ts";
import { hardeningDropped } from "./hardening-dropped.ts";
import { hostPathWidened } from "./host-path-widened.ts";
import { hostWithoutTls } from "./host-without-tls.ts";
import { imageRegistryChanged } from "./image-registry-changed.ts";
import { ingressExposed } from "./ingress-exposed.ts";
import { listenerWidened } from "./listener-widened.ts";
import { meshAuthorizationWidened } from "./mesh-authorization-widened.ts";
import { meshTlsWeakened } from "./mesh-tls-weakened.ts";
import { networkPolicyLost } from "./network-policy-lost.ts";
import { networkPolicyWidened } from "./network-policy-widened.ts";
import { openAppProjectAdded } from "./open-app-project-added.ts";
import { plainSecretAdded } from "./plain-secret-added.ts";
import { plainSecretInEnvironment } from "./plain-secret-in-environment.ts";
import { podSecurityDropped } from "./pod-security-dropped.ts";
import { podSecurityLabelLowered } from "./pod-security-label-lowered.ts";
import { privilegedWorkloadAdded } from "./privileged-workload-added.ts";
import { providerPolicyWidened } from "./provider-policy-widened.ts";
import { referenceGrantWidened } from "./reference-grant-widened.ts";
import { roleWidened } from "./role-widened.ts";
import { secretStoreWidened } from "./secret-store-widened.ts";
import { securityDriftIgnored } from "./security-drift-ignored.ts";
import { securityNarrowed } from "./security-narrowed.ts";
import { serviceExposed } from "./service-exposed.ts";
import { subjectAdded } from "./subject-added.ts";
import { tokenMounted } from "./token-mounted.ts";
import { verificationOff } from "./verification-off.ts";
import { webhookWeakened } from "./webhook-weakened.ts";
import { wildcardHostAdded } from "./wildcard-host-added.ts";

export const securityRules: readonly DangerRule[] = [
  ...[roleWidened, dangerousRoleAdded, bindingAdded, subjectAdded, tokenMounted],
  ...[podSecurityDropped, hardeningDropped, privilegedWorkloadAdded, hostPathWidened, podSecurityLabelLowered],
  ...[networkPolicyWidened, networkPolicyLost, serviceExposed, hostWithoutTls, wildcardHostAdded, listenerWidened],
  ingressExposed,
  ...[argocdPolicyWidened, argocdSettingOpened],
  ...[providerPolicyWidened, meshAuthorizationWidened, meshTlsWeakened],
  ...[webhookWeakened, admissionWeakened, admissionExceptionAdded],
  ...[appProjectWidened, openAppProjectAdded, applicationSourceChanged, applicationProjectChanged, securityDriftIgnored],
  ...[plainSecretAdded, plainSecretInEnvironment, secretStoreWidened, referenceGrantWidened],
  ...[imageRegistryChanged, digestRemoved, verificationOff],
  securityNarrowed,
];
