import { at, texts } from "../../tree/read.ts";
import type { PodView } from "./pod-view.ts";
import type { Note, Standard } from "./standard.ts";

export const privileged: Standard = {
  name: "privileged",
  find: ({ containers }, _, note) => {
    for (const { name, path, context } of containers)
      if (context.privileged === true)
        note(
          [...path, "securityContext", "privileged"],
          `container '${name}' is privileged`,
          "ask for the capabilities that it needs instead",
        );
  },
};

export const privilegeEscalation: Standard = {
  name: "privilege-escalation",
  find: ({ containers, isWindows }, minor, note) => {
    if (minor < 8 || (isWindows && minor >= 25)) return;
    for (const { name, path, context } of containers)
      if (context.allowPrivilegeEscalation !== false)
        note(
          [...path, "securityContext", ...(context.allowPrivilegeEscalation === true ? ["allowPrivilegeEscalation"] : [])],
          `container '${name}' may gain more privileges than it starts with`,
          "set allowPrivilegeEscalation to false",
        );
  },
};

/** What container engines give to any container. */
const usual: ReadonlySet<string> = new Set([
  ...["AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD"],
  ...["NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"],
]);

const added = ({ containers }: PodView, isAllowed: (capability: string) => boolean, note: Note): void => {
  for (const { name, path, context } of containers)
    for (const [index, capability] of texts(at(context, "capabilities").add).entries())
      if (!isAllowed(capability))
        note(
          [...path, "securityContext", "capabilities", "add", index],
          `container '${name}' adds the capability ${capability}`,
          "leave it out",
        );
};

export const addedCapabilities: Standard = {
  name: "added-capabilities",
  find: (pod, _, note) => added(pod, (each) => usual.has(each), note),
};

export const droppedCapabilities: Standard = {
  name: "dropped-capabilities",
  find: (pod, minor, note) => {
    if (minor < 22 || (pod.isWindows && minor >= 25)) return;
    for (const { name, path, context } of pod.containers)
      if (!texts(at(context, "capabilities").drop).includes("ALL"))
        note([...path, "securityContext"], `container '${name}' keeps capabilities of its engine`, "set capabilities.drop to [ALL]");
    added(pod, (each) => each === "NET_BIND_SERVICE", note);
  },
};

const procMounts = ({ containers }: PodView, note: Note): void => {
  for (const { name, path, context } of containers)
    if (typeof context.procMount === "string" && context.procMount !== "Default")
      note(
        [...path, "securityContext", "procMount"],
        `container '${name}' sees more of /proc: procMount is ${context.procMount}`,
        "leave it out",
      );
};

export const procMount: Standard = {
  name: "proc-mount",
  find: (pod, minor, note) => {
    if (minor < 35 || !pod.hasOwnUsers) procMounts(pod, note);
  },
};

export const procMountOfOwnUsers: Standard = {
  name: "proc-mount",
  find: (pod, minor, note) => {
    if (minor >= 35) procMounts(pod, note);
  },
};
