import type { Standard } from "./standard.ts";

/** From v1.35 on, a user of the pod's own may be root: it is nobody on the node. */
const isFree = (hasOwnUsers: boolean, minor: number): boolean => hasOwnUsers && minor >= 35;

export const runAsNonRoot: Standard = {
  name: "run-as-non-root",
  find: (pod, minor, note) => {
    if (isFree(pod.hasOwnUsers, minor)) return;
    for (const { who, path, context } of pod.contexts)
      if (context.runAsNonRoot === false) note([...path, "runAsNonRoot"], `${who} may run as root`, "set runAsNonRoot to true");
    if (typeof pod.context.runAsNonRoot === "boolean") return;
    const without = pod.containers.filter(({ context }) => typeof context.runAsNonRoot !== "boolean");
    if (without.length > 0)
      note(
        ["spec"],
        `nothing keeps ${without.map(({ name }) => `'${name}'`).join(", ")} from running as root`,
        "set runAsNonRoot to true in the pod's securityContext",
      );
  },
};

export const runAsUser: Standard = {
  name: "run-as-user",
  find: (pod, minor, note) => {
    if (minor < 23 || isFree(pod.hasOwnUsers, minor)) return;
    for (const { who, path, context } of pod.contexts)
      if (context.runAsUser === 0) note([...path, "runAsUser"], `${who} runs as root`, "give it another user");
  },
};
