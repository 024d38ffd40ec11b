import type { DangerRule } from "../danger-rule.ts";
import { claimSpec } from "./claim-spec.ts";
import { customRule } from "./custom-rule.ts";
import { immutableCustomField } from "./immutable-custom-field.ts";
import { immutableData } from "./immutable-data.ts";
import { immutableField } from "./immutable-field.ts";
import { jobTemplate } from "./job-template.ts";
import { notPermitted } from "./not-permitted.ts";
import { podSpec } from "./pod-spec.ts";
import { refusedByPolicy } from "./refused-by-policy.ts";
import { serviceAddress } from "./service-address.ts";
import { statefulSetSpec } from "./stateful-set-spec.ts";
import { storedVersion } from "./stored-version.ts";
import { strategyLeftover } from "./strategy-leftover.ts";
import { volumeSpec } from "./volume-spec.ts";

export const rejectedRules: readonly DangerRule[] = [
  immutableField,
  statefulSetSpec,
  jobTemplate,
  podSpec,
  claimSpec,
  volumeSpec,
  serviceAddress,
  immutableData,
  immutableCustomField,
  customRule,
  strategyLeftover,
  storedVersion,
  notPermitted,
  refusedByPolicy,
];
