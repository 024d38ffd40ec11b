import { type Fault, type Scene, set } from "../scene.ts";

type Entry = readonly [field: string, values: readonly unknown[]];

/** Fields of whole objects that contradict each other in some combinations: `spec.strategy`. */
const combinations: Readonly<Record<string, readonly Entry[]>> = {
  Deployment: [
    ["spec.strategy", [{ type: "Recreate", rollingUpdate: { maxSurge: 1 } }, { type: "Recreate" }, { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }, { type: "RollingUpdate" }, { rollingUpdate: { maxSurge: "0%", maxUnavailable: "0%" } }, { type: "Recreate", rollingUpdate: null }, {}]],
    ["spec.progressDeadlineSeconds", [1, 5, 6, 0]],
    ["spec.minReadySeconds", [300, 299, 600, 0]],
  ],
  DaemonSet: [["spec.updateStrategy", [{ type: "OnDelete", rollingUpdate: { maxUnavailable: 1 } }, { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }, { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }, { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }, { type: "RollingUpdate" }, { type: "Recreate" }, { type: "OnDelete" }]]],
  StatefulSet: [
    ["spec.updateStrategy", [{ type: "OnDelete", rollingUpdate: { partition: 1 } }, { rollingUpdate: { partition: -1 } }, { rollingUpdate: { maxUnavailable: 0 } }, { rollingUpdate: { maxUnavailable: "30%" } }, { type: "Recreate" }, {}]],
    ["spec.ordinals", [{ start: -1 }, { start: 0 }, {}]],
    ["spec.persistentVolumeClaimRetentionPolicy", [{ whenDeleted: "Delete" }, { whenScaled: "Keep" }, {}]],
  ],
  Job: [
    ["spec.completionMode", ["Indexed", "NonIndexed"]],
    ["spec.completions", [0, 1, 5, 200_000, null]],
    ["spec.parallelism", [0, 1, 200_000, null]],
    ["spec.backoffLimitPerIndex", [0, 1, null]],
    ["spec.maxFailedIndexes", [0, 7, 200_000, null]],
    ["spec.podReplacementPolicy", ["Failed", "TerminatingOrFailed"]],
    ["spec.manualSelector", [true, false, null]],
    ["spec.selector", [{ matchLabels: { a: "b" } }]],
    ["spec.template.spec.restartPolicy", ["Always", "Never", "OnFailure", null]],
    ["spec.managedBy", ["kubernetes.io/job-controller", "example.com/x", "x", ""]],
  ],
  CronJob: [
    ["spec.jobTemplate.spec.template.spec.restartPolicy", ["Always", "Never", "OnFailure", null]],
    ["spec.concurrencyPolicy", ["Allow", "Forbid", "Replace", "Skip", ""]],
    ["spec.startingDeadlineSeconds", [0, -1, 5]],
  ],
  HorizontalPodAutoscaler: [
    ["spec.minReplicas", [0, 1, 20, -1]],
    ["spec.maxReplicas", [0, 1, 2, 100]],
  ],
  Service: [
    ["spec.type", ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"]],
    ["spec.clusterIP", ["None", "", "10.96.3.4", "10.200.0.1", "x", null]],
    ["spec.externalTrafficPolicy", ["Local", "Cluster", null]],
    ["spec.internalTrafficPolicy", ["Local", "Cluster", null]],
    ["spec.sessionAffinity", ["ClientIP", "None"]],
    ["spec.sessionAffinityConfig", [{ clientIP: { timeoutSeconds: 0 } }, { clientIP: { timeoutSeconds: 86_401 } }, { clientIP: {} }, {}]],
    ["spec.healthCheckNodePort", [31_000, 0, -1, null]],
    ["spec.allocateLoadBalancerNodePorts", [true, false, null]],
    ["spec.loadBalancerSourceRanges", [["192.0.2.0/24"], ["x"], [" 192.0.2.0/24 "], []]],
    ["spec.externalName", ["api.example.com", "", "Api.example.com", null]],
    ["spec.ipFamilies", [["IPv4"], ["IPv6"], ["IPv4", "IPv6"], ["IPv4", "IPv4"], []]],
    ["spec.ipFamilyPolicy", ["SingleStack", "PreferDualStack", "RequireDualStack"]],
  ],
  PersistentVolume: [["spec.volumeMode", ["Block", "Filesystem", ""]], ["spec.persistentVolumeReclaimPolicy", ["Recycle", "Delete", "Retain", "Keep"]]],
  ResourceQuota: [["spec.scopes", [["BestEffort"], ["Terminating", "NotTerminating"], ["BestEffort", "NotBestEffort"], ["NotBestEffort"], []]]],
  PriorityClass: [["value", [1_000_000_000, 1_000_000_001, -(2 ** 31), 0]], ["globalDefault", [true, false]]],
}; // biome-ignore format: a table

const choose = (scene: Scene, entries: readonly Entry[], at: number, which: number) => {
  const [field, values] = entries[at % entries.length] as Entry;
  return set(scene, field.split("."), values[which % values.length]);
};

/** Fields that rule each other out. */
export const strategyFaults: readonly Fault[] = [
  {
    name: "contradiction",
    weight: 6,
    make: (scene, random) => {
      const entries = combinations[scene.object.kind];
      if (entries === undefined) return undefined;
      const first = choose(scene, entries, random.below(100), random.below(100));
      if (random.chance(0.6)) return first;
      const second = choose({ ...scene, object: first.object }, entries, random.below(100), random.below(100));
      return { ...second, what: `${first.pointer} ${first.what}; then ${second.what}` };
    },
  },
];
