import type { TreeRule } from "../../rule/tree-rule.ts";
import { type PodSource, podsOf } from "../../tree/pods.ts";
import { at, record, records, texts } from "../../tree/read.ts";
import type { Tree } from "../../tree/tree.ts";
import { fewestReplicas } from "./fewest-replicas.ts";

const ofOneNode: ReadonlySet<string> = new Set(["ReadWriteOnce", "ReadWriteOncePod"]);

/** The claims of a pod that only one node can mount at a time, by the index of their volumes. */
const heldClaims = (tree: Tree, { spec, namespace }: PodSource): readonly (readonly [number, string])[] =>
  records(spec.volumes).flatMap(({ persistentVolumeClaim }, index) => {
    const { claimName } = record(persistentVolumeClaim);
    const claim = typeof claimName === "string" ? tree.find("", "PersistentVolumeClaim", namespace, claimName) : undefined;
    const modes = texts(at(claim?.object, "spec").accessModes);
    return modes.length > 0 && modes.every((mode) => ofOneNode.has(mode)) ? [[index, String(claimName)] as const] : [];
  });

/** Whether a new pod is started before the old one is gone. */
const surges = ({ object }: PodSource): boolean => {
  const { type, rollingUpdate } = at(object, "spec", "strategy");
  const { maxSurge } = record(rollingUpdate);
  return type !== "Recreate" && maxSurge !== 0 && maxSurge !== "0%";
};

export const claimHeld: TreeRule = {
  name: "claim-held",
  family: "practice",
  severity: "warning",
  holds: "Pods of a Deployment do not wait for a volume that another of them holds",
  check: (tree, report) => {
    for (const pod of podsOf(tree)) {
      if (pod.object.kind !== "Deployment") continue;
      const replicas = fewestReplicas(tree, pod) ?? 1;
      if (replicas < 2 && !surges(pod)) continue;
      for (const [index, claim] of heldClaims(tree, pod)) {
        const place = [...pod.path, "volumes", index, "persistentVolumeClaim"];
        if (replicas > 1)
          report(
            pod.placed,
            place,
            `one node at a time can mount '${claim}', so not all ${replicas} pods start`,
            "use a StatefulSet, with a claim for each pod",
          );
        else
          report(
            pod.placed,
            place,
            `a new pod waits on another node for '${claim}', which the old one holds until the new one is ready`,
            "set strategy.type to Recreate",
          );
      }
    }
  },
};
