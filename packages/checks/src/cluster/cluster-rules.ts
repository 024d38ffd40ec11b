import type { ObjectRule } from "../rule/object-rule.ts";
import { deviceAttributes } from "./devices/device-attributes.ts";
import { deviceClaim } from "./devices/device-claim.ts";
import { deviceClass } from "./devices/device-class.ts";
import { deviceConditions } from "./devices/device-conditions.ts";
import { deviceConfig } from "./devices/device-config.ts";
import { deviceRequest } from "./devices/device-request.ts";
import { deviceSelector } from "./devices/device-selector.ts";
import { requestPolicy } from "./devices/request-policy.ts";
import { sliceContent } from "./devices/slice-content.ts";
import { sliceNodes } from "./devices/slice-nodes.ts";
import { flowRule } from "./flow-rule.ts";
import { flowSubject } from "./flow-subject.ts";
import { priorityClass } from "./priority-class.ts";
import { priorityLevel } from "./priority-level.ts";
import { runtimeOverhead } from "./runtime-overhead.ts";

export const clusterRules: readonly ObjectRule[] = [
  priorityClass,
  runtimeOverhead,
  flowSubject,
  flowRule,
  priorityLevel,
  deviceRequest,
  deviceSelector,
  deviceClaim,
  deviceConfig,
  deviceClass,
  sliceNodes,
  sliceContent,
  deviceAttributes,
  deviceConditions,
  requestPolicy,
];
