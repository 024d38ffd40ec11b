import type { KubeObject } from "@ashlar/model";
import { containerResources } from "../../pods/pod-size.ts";
import type { AskedPlan } from "./plan-ask.ts";
import type { Restore } from "./velero.kinds.ts";
import { NAME, TEST_NAMESPACE } from "./velero-place.ts";

/** Beyond this a test is ended. Four hours: the script takes a lease that is older for nobody's. */
export const DEADLINE = 14400;

/** The ConfigMap that says what becomes of objects while they are restored. */
export const MODIFIERS = "restore-test";

export const confined = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ["ALL"] },
  seccompProfile: { type: "RuntimeDefault" as const },
};

/** A user that owns nothing; what it shall read is given to its group when a volume is mounted. */
export const nobody = { runAsNonRoot: true, runAsUser: 65534, runAsGroup: 65534, fsGroup: 65534 };

/**
 * What is restored to be looked at: data, and nothing that acts. A second Deployment would serve the first one's queue, a second
 * Certificate or HTTPRoute would take its host. What is not named here stays out, kinds of tomorrow too.
 */
const restored = ["configmaps", "secrets"];
const restoredWithVolumes = [...restored, "persistentvolumeclaims", "volumesnapshots.snapshot.storage.k8s.io"];

/** The restore of the newest complete backup of a plan into the namespace for tests. */
export const testRestore = ({ id, namespace, volumes = "none" }: AskedPlan): KubeObject =>
  ({
    apiVersion: "velero.io/v1",
    kind: "Restore",
    metadata: { name: id, namespace: NAME },
    spec: {
      scheduleName: id,
      includedNamespaces: [namespace],
      includedResources: volumes === "none" ? restored : restoredWithVolumes,
      namespaceMapping: { [namespace]: TEST_NAMESPACE },
      // Volumes of their own, from the backup's copy: the app's are not touched.
      restorePVs: volumes !== "none",
      resourceModifier: { kind: "ConfigMap", name: MODIFIERS },
    },
  }) satisfies Restore;

/**
 * Labels and annotations stay behind: by them operators find what is theirs in all namespaces (dashboards, certificates, reflected
 * Secrets). In the form of vmware-tanzu/velero v1.18.1, docs, Restore Resource Modifiers.
 */
export const modifiers = {
  version: "v1",
  resourceModifierRules: restored.map((groupResource) => ({
    conditions: { groupResource, resourceNameRegex: ".*" },
    mergePatches: [{ patchData: JSON.stringify({ metadata: { labels: null, annotations: null } }) }],
  })),
};

/** Who has the namespace for tests. */
export const lease = { apiVersion: "coordination.k8s.io/v1", kind: "Lease", metadata: { name: "restore-test" } };

/** Mounts a restored volume and looks at it; the script fills in which. */
export const lookPod = (image: string, script: string) => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "look" },
  spec: {
    restartPolicy: "Never",
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: nobody,
    containers: [
      {
        name: "look",
        image,
        command: ["sh", "-c", script],
        resources: containerResources({ cpu: "50m", memory: "64Mi" }),
        securityContext: confined,
        volumeMounts: [{ name: "volume", mountPath: "/volume", readOnly: true }],
      },
    ],
    volumes: [{ name: "volume", persistentVolumeClaim: { claimName: "look" } }],
  },
});
