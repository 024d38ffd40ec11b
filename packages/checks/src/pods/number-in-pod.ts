import { type FieldTable, lookAtFields } from "../fields/field-table.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

/** The least and the most that a number may be. */
type Range = readonly [least: number, most?: number];

const id: Range = [0, 2 ** 31 - 1];
const partition: Range = [0, 255];
const weight: Range = [1, 100];

/** How big numbers in a pod may be. */
const table: FieldTable<Range> = {
  "core.v1.Probe": {
    initialDelaySeconds: [0],
    timeoutSeconds: [0],
    periodSeconds: [0],
    successThreshold: [0],
    failureThreshold: [0],
    terminationGracePeriodSeconds: [1],
  },
  "core.v1.SecurityContext": { runAsUser: id, runAsGroup: id },
  "core.v1.PodSecurityContext": { runAsUser: id, runAsGroup: id, fsGroup: id, supplementalGroups: id },
  "core.v1.PodSpec": { activeDeadlineSeconds: [1, 2 ** 31 - 1] },
  "core.v1.PreferredSchedulingTerm": { weight },
  "core.v1.WeightedPodAffinityTerm": { weight },
  "core.v1.TopologySpreadConstraint": { maxSkew: [1], minDomains: [1] },
  "core.v1.ServiceAccountTokenProjection": { expirationSeconds: [600, 2 ** 32] },
  "core.v1.AWSElasticBlockStoreVolumeSource": { partition },
  "core.v1.GCEPersistentDiskVolumeSource": { partition },
  "core.v1.ISCSIVolumeSource": { lun: partition },
};

export const numberInPod: ObjectRule = {
  name: "number-in-pod",
  family: "api",
  severity: "error",
  holds: "A number in a pod is in the range of its field, where the published schema leaves that open",
  on: lookAtFields(table, (value, [least, most = Number.POSITIVE_INFINITY]) => {
    const number = value as number;
    if (number >= least && number <= most) return undefined;
    return most === Number.POSITIVE_INFINITY ? `is less than ${least}` : `is not from ${least} to ${most}`;
  }),
};
