import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { containerLists } from "../container-lists.ts";

const host = ["hostNetwork", "hostPID", "hostIPC"] as const;

export const userNamespace: ObjectRule = {
  name: "user-namespace",
  family: "api",
  severity: "error",
  holds: "A pod with users of its own (hostUsers: false) shares no other namespace with its node, and only such a pod unmasks /proc",
  on: {
    "core.v1.PodSpec": (pod, report, about) => {
      const hasOwnUsers = pod.hostUsers === false;
      if (hasOwnUsers)
        for (const field of host)
          if (pod[field] === true) report([field], `${field} is not for a pod with hostUsers: false`, "take one of them away");
      for (const list of containerLists) {
        const containers = pod[list] as readonly Value[] | undefined;
        if (containers === undefined) continue;
        for (let i = 0; i < containers.length; i++) {
          const container = containers[i] as Value;
          if (!hasOwnUsers && container.securityContext?.procMount === "Unmasked")
            report([list, i, "securityContext", "procMount"], "/proc is unmasked only in a pod with hostUsers: false");
          if (hasOwnUsers && container.volumeDevices?.length > 0 && since(34, about))
            report([list, i, "volumeDevices"], "a pod with hostUsers: false has no block devices");
        }
      }
    },
  },
};
