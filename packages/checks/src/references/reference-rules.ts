import type { TreeRule } from "../rule/tree-rule.ts";
import { missingGateway } from "./gateway/missing-gateway.ts";
import { referenceNotGranted } from "./gateway/reference-not-granted.ts";
import { routeRefused } from "./gateway/route-refused.ts";
import { sameRoute } from "./gateway/same-route.ts";
import { missingClaim } from "./missing-claim.ts";
import { missingClass } from "./missing-class.ts";
import { missingConfigMap } from "./missing-config-map.ts";
import { missingIssuer } from "./missing-issuer.ts";
import { missingKey } from "./missing-key.ts";
import { missingNamespace } from "./missing-namespace.ts";
import { missingProbePort } from "./missing-probe-port.ts";
import { missingReference } from "./missing-reference.ts";
import { missingRole } from "./missing-role.ts";
import { missingSecret } from "./missing-secret.ts";
import { missingService } from "./missing-service.ts";
import { missingServiceAccount } from "./missing-service-account.ts";
import { missingServicePort } from "./missing-service-port.ts";
import { missingStore } from "./missing-store.ts";
import { missingTargetPort } from "./missing-target-port.ts";
import { sameIngress } from "./same-ingress.ts";
import { neverEvicted } from "./scaling/never-evicted.ts";
import { scaleTarget } from "./scaling/scale-target.ts";
import { scaledWithoutRequests } from "./scaling/scaled-without-requests.ts";
import { twoBudgets } from "./scaling/two-budgets.ts";
import { overlappingSelectors } from "./selectors/overlapping-selectors.ts";
import { selectsNothing } from "./selectors/selects-nothing.ts";

/** Rules about what objects name and select in each other. */
export const referenceRules: readonly TreeRule[] = [
  missingNamespace,
  missingSecret,
  missingConfigMap,
  missingKey,
  missingServiceAccount,
  missingClaim,
  missingService,
  missingServicePort,
  missingTargetPort,
  missingProbePort,
  missingRole,
  missingClass,
  missingIssuer,
  missingStore,
  missingReference,
  missingGateway,
  routeRefused,
  referenceNotGranted,
  sameRoute,
  sameIngress,
  selectsNothing,
  overlappingSelectors,
  scaleTarget,
  scaledWithoutRequests,
  neverEvicted,
  twoBudgets,
];
