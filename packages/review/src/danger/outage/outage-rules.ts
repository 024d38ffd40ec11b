import type { DangerRule } from "../danger-rule.ts";
import { appProjectDeleted } from "./app-project-deleted.ts";
import { autoscalerDeleted } from "./autoscaler-deleted.ts";
import { autoscalerDown } from "./autoscaler-down.ts";
import { backendCutover } from "./backend-cutover.ts";
import { budgetDeadlock } from "./budget-deadlock.ts";
import { budgetLoosened } from "./budget-loosened.ts";
import { certificateNameRemoved } from "./certificate-name-removed.ts";
import { chartKindsDropped } from "./chart-kinds-dropped.ts";
import { databaseVersion } from "./database-version.ts";
import { externalAddress } from "./external-address.ts";
import { gatewaySwapped } from "./gateway-swapped.ts";
import { hostRemoved } from "./host-removed.ts";
import { keyRemoved } from "./key-removed.ts";
import { labelRemoved } from "./label-removed.ts";
import { limitCut } from "./limit-cut.ts";
import { networkPolicyNarrowed } from "./network-policy-narrowed.ts";
import { objectsReplaced } from "./objects-replaced.ts";
import { podsRefused } from "./pods-refused.ts";
import { podsReplacedAtOnce } from "./pods-replaced-at-once.ts";
import { quotaExceeded } from "./quota-exceeded.ts";
import { readinessRemoved } from "./readiness-removed.ts";
import { replicasDown } from "./replicas-down.ts";
import { replicasLeftOut } from "./replicas-left-out.ts";
import { replicasToZero } from "./replicas-to-zero.ts";
import { servicePort } from "./service-port.ts";
import { serviceSelector } from "./service-selector.ts";
import { shutdownCut } from "./shutdown-cut.ts";
import { startTimeCut } from "./start-time-cut.ts";
import { stillReferenced } from "./still-referenced.ts";
import { strategyLoosened } from "./strategy-loosened.ts";
import { trafficDeleted } from "./traffic-deleted.ts";
import { webhookFailsClosed } from "./webhook-fails-closed.ts";
import { webhookUnanswered } from "./webhook-unanswered.ts";
import { workloadDeleted } from "./workload-deleted.ts";

export const outageRules: readonly DangerRule[] = [
  replicasToZero,
  replicasDown,
  autoscalerDown,
  autoscalerDeleted,
  podsReplacedAtOnce,
  strategyLoosened,
  serviceSelector,
  servicePort,
  externalAddress,
  trafficDeleted,
  hostRemoved,
  backendCutover,
  gatewaySwapped,
  stillReferenced,
  keyRemoved,
  budgetDeadlock,
  budgetLoosened,
  webhookFailsClosed,
  webhookUnanswered,
  podsRefused,
  networkPolicyNarrowed,
  certificateNameRemoved,
  labelRemoved,
  replicasLeftOut,
  quotaExceeded,
  objectsReplaced,
  limitCut,
  readinessRemoved,
  startTimeCut,
  shutdownCut,
  workloadDeleted,
  appProjectDeleted,
  chartKindsDropped,
  databaseVersion,
];
