import type { DangerRule } from "../../danger-rule.ts";
import { admissionExceptionAdded } from "../admission-exception-added.ts";
import { admissionWeakened } from "../admission-weakened.ts";
import { appProjectWidened } from "../app-project-widened.ts";
import { bindingAdded } from "../binding-added.ts";
import { dangerousRoleAdded } from "../dangerous-role-added.ts";
import { digestRemoved } from "../digest-removed.ts";
import { hardeningDropped } from "../hardening-dropped.ts";
import { hostPathWidened } from "../host-path-widened.ts";
import { hostWithoutTls } from "../host-without-tls.ts";
import { listenerWidened } from "../listener-widened.ts";
import { meshAuthorizationWidened } from "../mesh-authorization-widened.ts";
import { meshTlsWeakened } from "../mesh-tls-weakened.ts";
import { plainSecretAdded } from "../plain-secret-added.ts";
import { plainSecretInEnvironment } from "../plain-secret-in-environment.ts";
import { podSecurityDropped } from "../pod-security-dropped.ts";
import { podSecurityLabelLowered } from "../pod-security-label-lowered.ts";
import { providerPolicyWidened } from "../provider-policy-widened.ts";
import { roleWidened } from "../role-widened.ts";
import { secretStoreWidened } from "../secret-store-widened.ts";
import { securityDriftIgnored } from "../security-drift-ignored.ts";
import { serviceExposed } from "../service-exposed.ts";
import { subjectAdded } from "../subject-added.ts";
import { tokenMounted } from "../token-mounted.ts";
import { verificationOff } from "../verification-off.ts";
import { webhookWeakened } from "../webhook-weakened.ts";

/** What it is called when the opposite happens of what a rule tells. Of NetworkPolicies `network-policy-narrowed` tells it. */
export const narrowings: readonly (readonly [rule: DangerRule, what: string])[] = [
  [roleWidened, "a role loses rights"],
  [dangerousRoleAdded, "a role with dangerous rights goes"],
  [bindingAdded, "a role is taken from somebody"],
  [subjectAdded, "a role is taken from somebody"],
  [tokenMounted, "pods no longer get a token"],
  [podSecurityDropped, "pods keep more of the Pod Security Standards"],
  [hardeningDropped, "containers are held more"],
  [hostPathWidened, "pods see less of their node"],
  [podSecurityLabelLowered, "a namespace refuses more pods"],
  [providerPolicyWidened, "a network policy lets less through"],
  [meshAuthorizationWidened, "a mesh lets in fewer callers"],
  [meshTlsWeakened, "a mesh insists on mutual TLS"],
  [serviceExposed, "a Service can be reached from less"],
  [hostWithoutTls, "a host is served with TLS"],
  [listenerWidened, "a listener is open to less"],
  [webhookWeakened, "a webhook holds back more"],
  [admissionWeakened, "an admission policy holds back more"],
  [admissionExceptionAdded, "an exception from admission policies goes"],
  [appProjectWidened, "an AppProject permits less"],
  [securityDriftIgnored, "changes in the cluster are shown again"],
  [plainSecretAdded, "a secret is no longer written in git"],
  [plainSecretInEnvironment, "a secret is no longer written in git"],
  [secretStoreWidened, "fewer namespaces read a store of secrets"],
  [digestRemoved, "an image is named by its digest"],
  [verificationOff, "certificates are checked"],
];
