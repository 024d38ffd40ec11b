import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { containerLists } from "../container-lists.ts";

export const hostProcess: ObjectRule = {
  name: "host-process",
  family: "api",
  severity: "error",
  holds: "All containers of a pod are processes of the Windows host, with its network, or none is",
  on: {
    "core.v1.PodSpec": (pod, report) => {
      const ofPod: boolean | undefined = pod.securityContext?.windowsOptions?.hostProcess;
      let all = 0;
      let onHost = 0;
      for (const list of containerLists) {
        const containers = pod[list] as readonly Value[] | undefined;
        if (containers === undefined) continue;
        for (let i = 0; i < containers.length; i++) {
          const own: boolean | undefined = containers[i]?.securityContext?.windowsOptions?.hostProcess;
          all++;
          if (own ?? ofPod) onHost++;
          if (own !== undefined && ofPod !== undefined && own !== ofPod)
            report([list, i, "securityContext", "windowsOptions", "hostProcess"], `the pod as a whole says hostProcess: ${ofPod}`);
        }
      }
      if (onHost === 0) return;
      if (onHost !== all)
        report([], "some containers are processes of the host, and some are not", "set hostProcess for the pod as a whole");
      if (pod.hostNetwork !== true) report([], "processes of the host have its network", "set hostNetwork: true");
    },
  },
};
