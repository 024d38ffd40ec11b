import { record, text } from "../../tree/read.ts";
import type { PodView } from "./pod-view.ts";
import type { Note, Standard } from "./standard.ts";

const confining: ReadonlySet<unknown> = new Set(["RuntimeDefault", "Localhost"]);

const present = (value: unknown): boolean => value !== undefined && value !== null;

const appArmorPrefix = "container.apparmor.security.beta.kubernetes.io/";

const unconfined = (pod: PodView, field: string, title: string, note: Note): void => {
  for (const { who, path, context } of pod.contexts) {
    const { type } = record(context[field]);
    if (present(context[field]) && !confining.has(type))
      note([...path, field, "type"], `${who} has ${title} profile ${type ?? "''"}`, "use RuntimeDefault or Localhost");
  }
};

export const appArmor: Standard = {
  name: "app-armor",
  find: (pod, _, note) => {
    unconfined(pod, "appArmorProfile", "the AppArmor", note);
    for (const [key, value] of Object.entries(pod.annotations))
      if (key.startsWith(appArmorPrefix) && value !== "" && value !== "runtime/default" && !String(value).startsWith("localhost/"))
        note(
          ["metadata", "annotations", key],
          `container '${key.slice(appArmorPrefix.length)}' has the AppArmor profile ${value}`,
          "leave it out",
        );
  },
};

const types = ["", "container_t", "container_init_t", "container_kvm_t"];

export const seLinux: Standard = {
  name: "se-linux",
  find: (pod, minor, note) => {
    for (const { who, path, context } of pod.contexts) {
      const { type = "", user, role } = record(context.seLinuxOptions);
      const below = [...path, "seLinuxOptions"];
      const isAllowed = types.includes(type ?? "") || (type === "container_engine_t" && minor >= 31);
      if (!isAllowed) note([...below, "type"], `${who} has the SELinux type ${type}`, `use one of ${types.slice(1).join(", ")}`);
      if (text(user) !== undefined) note([...below, "user"], `${who} sets an SELinux user`, "leave it out");
      if (text(role) !== undefined) note([...below, "role"], `${who} sets an SELinux role`, "leave it out");
    }
  },
};

const seccompAnnotation = "seccomp.security.alpha.kubernetes.io/pod";
const seccompPrefix = "container.seccomp.security.alpha.kubernetes.io/";

/** Before fields said it, annotations did. */
const seccompByAnnotation = ({ annotations, containers }: PodView, note: Note): void => {
  for (const key of [seccompAnnotation, ...containers.map(({ name }) => seccompPrefix + name)]) {
    const value = annotations[key];
    if (present(value) && !["runtime/default", "docker/default"].includes(value) && !String(value).startsWith("localhost/"))
      note(["metadata", "annotations", key], `asks for the seccomp profile ${value}`, "use runtime/default");
  }
};

export const seccomp: Standard = {
  name: "seccomp",
  find: (pod, minor, note) => {
    if (minor < 19) seccompByAnnotation(pod, note);
    else unconfined(pod, "seccompProfile", "the seccomp", note);
  },
};

export const seccompWritten: Standard = {
  name: "seccomp",
  find: (pod, minor, note) => {
    if (minor < 19 || (pod.isWindows && minor >= 25)) return;
    unconfined(pod, "seccompProfile", "the seccomp", note);
    if (present(pod.context.seccompProfile)) return;
    const without = pod.containers.filter(({ context }) => !present(context.seccompProfile));
    if (without.length > 0)
      note(
        ["spec"],
        `nothing gives ${without.map(({ name }) => `'${name}'`).join(", ")} a seccomp profile`,
        "set seccompProfile.type to RuntimeDefault in the pod's securityContext",
      );
  },
};
