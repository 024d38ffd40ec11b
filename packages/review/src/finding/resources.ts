import { along, at, kindOf, record, records } from "@ashlar/checks/tree";
import type { KubeObject } from "@ashlar/model";
import { unitsOf } from "../capacity/amounts.ts";
import { askedOfPod } from "../capacity/asked-of-pod.ts";
import { operatedPods } from "../capacity/operated-pods.ts";

/** What an object asks the cluster for. */
export interface Requested {
  readonly milliCpu: number;
  readonly memoryBytes: number;
  readonly storageBytes: number;
  /** It asks for that on each node, and nothing says how many there are. */
  readonly perNode: boolean;
}

const none: Requested = { milliCpu: 0, memoryBytes: 0, storageBytes: 0, perNode: false };

const storageOf = (claims: unknown): number =>
  records(claims).reduce((sum, { spec }) => sum + unitsOf(at(spec, "resources", "requests").storage), 0);

/** Claims that live as long as their pod. */
const ephemeral = (volumes: unknown): number =>
  storageOf(records(volumes).map(({ ephemeral: source }) => at(source, "volumeClaimTemplate")));

/** Kinds whose pods run all the time, and where they have their template (Kubernetes 1.36; Argo Rollouts 1.9). Jobs come and go. */
const templates: Readonly<Record<string, readonly string[]>> = {
  " Pod": [],
  " ReplicationController": ["spec", "template"],
  "apps DaemonSet": ["spec", "template"],
  "apps Deployment": ["spec", "template"],
  "apps ReplicaSet": ["spec", "template"],
  "apps StatefulSet": ["spec", "template"],
  "argoproj.io Rollout": ["spec", "template"],
};

const ofOperator = (kind: string, object: KubeObject): Requested =>
  operatedPods(kind, object).reduce((sum, { count, pod, storageBytes, perNode = false }) => {
    const asked = askedOfPod(pod);
    return {
      milliCpu: sum.milliCpu + count * asked.milliCpu,
      memoryBytes: sum.memoryBytes + count * asked.memoryBytes,
      storageBytes: sum.storageBytes + count * storageBytes,
      perNode: sum.perNode || perNode,
    };
  }, none);

/**
 * What an object asks for: its pods times what each asks for, as the scheduler counts it, and the storage that it claims. The claims that a
 * StatefulSet makes are in no manifest of their own, so they count here.
 * @param replicas the pods that there are at least, where something else scales it: the minimum of its autoscaler
 */
export const requestedOf = (object: KubeObject, replicas?: number): Requested => {
  const kind = kindOf(object);
  if (kind === " PersistentVolumeClaim") return { ...none, storageBytes: storageOf([object]) };
  const path = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
  if (path === undefined) return ofOperator(kind, object);
  const pod = record(along(object, path).spec);
  const spec = at(object, "spec");
  const perNode = kind === "apps DaemonSet";
  const written = kind === " Pod" || perNode ? 1 : typeof spec.replicas === "number" ? spec.replicas : 1;
  const count = replicas ?? written;
  const asked = askedOfPod(pod);
  return {
    milliCpu: count * asked.milliCpu,
    memoryBytes: count * asked.memoryBytes,
    storageBytes: count * (storageOf(spec.volumeClaimTemplates) + ephemeral(pod.volumes)),
    perNode,
  };
};
