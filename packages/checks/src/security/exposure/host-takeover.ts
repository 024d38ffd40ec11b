import type { TreeRule } from "../../rule/tree-rule.ts";
import { containersOf, type PodSource } from "../../tree/pods.ts";
import { record, records, text } from "../../tree/read.ts";
import { heldPods } from "../pod-security/held-pods.ts";

const socket = /(?:^|\/)(?:docker|dockershim|containerd|crio|cri-dockerd|podman|buildkitd)\.sock$/;
/** Whoever writes there owns the node. */
const owns =
  /^\/(?:$|etc|root|boot|bin|sbin|lib|lib64|usr|home|proc|dev|var\/?$|var\/lib\/?$|var\/run\/?$|run\/?$|var\/lib\/kubelet|var\/lib\/etcd|etc\/kubernetes)(?:\/|$)/;

const isWritten = (pod: PodSource, volume: unknown): boolean =>
  containersOf(pod).some(({ container }) =>
    records(container.volumeMounts).some(({ name, readOnly }) => name === volume && readOnly !== true),
  );

export const hostTakeover: TreeRule = {
  name: "host-takeover",
  family: "security",
  severity: "warning",
  holds: "Even a pod that may use its node's files cannot take the node over",
  check: (tree, report) => {
    for (const { pod, policy } of heldPods(tree)) {
      // Elsewhere, any path of the node is another rule's.
      if (policy.enforce?.level !== "privileged") continue;
      for (const [index, { name, hostPath }] of records(pod.spec.volumes).entries()) {
        const path = text(record(hostPath).path);
        if (path === undefined) continue;
        const at = [...pod.path, "volumes", index, "hostPath", "path"];
        if (socket.test(path))
          report(pod.placed, at, `${path} starts containers on the node with any rights`, "talk to the Kubernetes API instead");
        else if (owns.test(path) && isWritten(pod, name))
          report(pod.placed, at, `${path} of the node can be written to`, "mount it readOnly, or only the folder that is needed");
      }
    }
  },
};
