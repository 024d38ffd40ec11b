import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { firstWith, nameOf } from "../first-with.ts";

/** Kernel parameters that each IPC namespace has for itself (component-helpers/node/util/sysctl). */
const ofIpc = new Set([
  "kernel.sem",
  "kernel.shmall",
  "kernel.shmmax",
  "kernel.shmmni",
  "kernel.shm_rmid_forced",
  "kernel.shm",
  "kernel.msgmax",
  "kernel.msgmnb",
  "kernel.msgmni",
  "kernel.msg",
]);

/** With dots between its parts: a first separator of '/' swaps all, as sysctl(8) has it. */
const dotted = (name: string): string => {
  const first = name.search(/[./]/);
  return first < 0 || name[first] === "." ? name : name.replace(/[./]/g, (each) => (each === "/" ? "." : "/"));
};

const sharedBy = (name: string): "hostNetwork" | "hostIPC" | undefined => {
  const [parameter = ""] = dotted(name).split("*");
  if (parameter.startsWith("net.")) return "hostNetwork";
  return ofIpc.has(parameter) || parameter.startsWith("fs.mqueue.") ? "hostIPC" : undefined;
};

export const sysctls: ObjectRule = {
  name: "sysctls",
  family: "api",
  severity: "error",
  holds: "A pod sets a kernel parameter once, and none of a namespace that it shares with its node",
  on: {
    "core.v1.PodSpec": (pod, report) => {
      const list = pod.securityContext?.sysctls as readonly Value[] | undefined;
      if (list === undefined) return;
      for (const [i, { name }] of list.entries()) {
        const at = ["securityContext", "sysctls", i, "name"];
        if (firstWith(list, nameOf, name) < i) report(at, `${name} is set twice`, "leave out one of the two");
        const shared = sharedBy(name ?? "");
        if (shared !== undefined && pod[shared] === true) report(at, `${name} is the node's in a pod with ${shared}: true`, "take it away");
      }
    },
  },
};
