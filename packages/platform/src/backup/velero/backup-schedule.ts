import type { KubeObject } from "@ashlar/model";
import type { AskedPlan } from "./plan-ask.ts";
import type { Schedule } from "./velero.kinds.ts";
import { LOCATION } from "./velero-place.ts";

/**
 * When a namespace is backed up. What belongs to its volumes comes along; other objects without a namespace do not. Backups have no
 * owner, so that they outlive their Schedule (vmware-tanzu/velero v1.18.1, CRD of Schedule).
 */
export const backupSchedule = ({ id, namespace, schedule, keep, volumes = "none" }: AskedPlan): KubeObject =>
  ({
    apiVersion: "velero.io/v1",
    kind: "Schedule",
    metadata: { name: id },
    spec: {
      schedule,
      useOwnerReferencesInBackup: false,
      template: {
        includedNamespaces: [namespace],
        storageLocation: LOCATION,
        ttl: `${keep * 24}h0m0s`,
        snapshotVolumes: volumes !== "none",
        snapshotMoveData: volumes === "copy",
        defaultVolumesToFsBackup: false,
      },
    },
  }) satisfies Schedule;
