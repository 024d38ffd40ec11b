import type { ObjectRule } from "../rule/object-rule.ts";
import type { TreeRule } from "../rule/tree-rule.ts";
import { cronDeadline } from "./batch/cron-deadline.ts";
import { cronOverlap } from "./batch/cron-overlap.ts";
import { cronWithoutDeadline } from "./batch/cron-without-deadline.ts";
import { jobCleanup } from "./batch/job-cleanup.ts";
import { commandLine } from "./containers/command-line.ts";
import { livenessProbe } from "./containers/liveness-probe.ts";
import { overlappingFiles } from "./containers/overlapping-files.ts";
import { portsInPod } from "./containers/ports-in-pod.ts";
import { sameProbes } from "./containers/same-probes.ts";
import { stopTime } from "./containers/stop-time.ts";
import { variableReference } from "./containers/variable-reference.ts";
import { claimClass } from "./housekeeping/claim-class.ts";
import { defaultNamespace } from "./housekeeping/default-namespace.ts";
import { dottedName } from "./housekeeping/dotted-name.ts";
import { ignoredField } from "./housekeeping/ignored-field.ts";
import { lonePod } from "./housekeeping/lone-pod.ts";
import { noNetworkPolicy } from "./housekeeping/no-network-policy.ts";
import { ownerLabel } from "./housekeeping/owner-label.ts";
import { quotaOrder } from "./housekeeping/quota-order.ts";
import { matchesNoPod } from "./placement/matches-no-pod.ts";
import { missingPriority } from "./placement/missing-priority.ts";
import { noSpread } from "./placement/no-spread.ts";
import { nodeName } from "./placement/node-name.ts";
import { byteAmount } from "./resources/byte-amount.ts";
import { cpuAmount } from "./resources/cpu-amount.ts";
import { cpuLimit } from "./resources/cpu-limit.ts";
import { guaranteedMemory } from "./resources/guaranteed-memory.ts";
import { memoryLimit } from "./resources/memory-limit.ts";
import { resourceRequests } from "./resources/resource-requests.ts";
import { scratchLimit } from "./resources/scratch-limit.ts";
import { allAtOnce } from "./rollout/all-at-once.ts";
import { claimHeld } from "./rollout/claim-held.ts";
import { noDisruptionBudget } from "./rollout/no-disruption-budget.ts";
import { paused } from "./rollout/paused.ts";
import { readinessProbe } from "./rollout/readiness-probe.ts";
import { singleReplica } from "./rollout/single-replica.ts";
import { slowStart } from "./rollout/slow-start.ts";
import { autoscalerMinimum } from "./scaling/autoscaler-minimum.ts";
import { autoscalerRange } from "./scaling/autoscaler-range.ts";
import { blockedAtMinimum } from "./scaling/blocked-at-minimum.ts";
import { emptyBudget } from "./scaling/empty-budget.ts";
import { unhealthyPods } from "./scaling/unhealthy-pods.ts";

export const practiceRules: readonly ObjectRule[] = [
  byteAmount,
  cpuAmount,
  cpuLimit,
  guaranteedMemory,
  memoryLimit,
  resourceRequests,
  scratchLimit,
  commandLine,
  livenessProbe,
  overlappingFiles,
  portsInPod,
  sameProbes,
  stopTime,
  variableReference,
  allAtOnce,
  paused,
  singleReplica,
  slowStart,
  matchesNoPod,
  missingPriority,
  nodeName,
  autoscalerMinimum,
  autoscalerRange,
  emptyBudget,
  unhealthyPods,
  cronDeadline,
  cronOverlap,
  cronWithoutDeadline,
  jobCleanup,
  claimClass,
  defaultNamespace,
  dottedName,
  ignoredField,
  lonePod,
  ownerLabel,
  quotaOrder,
];

/** Those that see all objects of a cluster. */
export const practiceTreeRules: readonly TreeRule[] = [
  claimHeld,
  blockedAtMinimum,
  noDisruptionBudget,
  readinessProbe,
  noSpread,
  noNetworkPolicy,
];
