import { relativePath } from "../../names/file-path.ts";
import type { Look, ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { containerLists } from "../container-lists.ts";
import { firstWith, nameOf } from "../first-with.ts";

const seccompOfPod = "seccomp.security.alpha.kubernetes.io/pod";
const seccompOfContainer = "container.seccomp.security.alpha.kubernetes.io/";
const appArmorOfContainer = "container.apparmor.security.beta.kubernetes.io/";

const localhost = "localhost/";

const wrongSeccomp = (profile: string): string | undefined => {
  if (profile === "runtime/default" || profile === "docker/default" || profile === "unconfined") return undefined;
  return profile.startsWith(localhost) ? relativePath(profile.slice(localhost.length)) : "is no seccomp profile";
};

const wrongAppArmor = (profile: string): string | undefined =>
  profile === "" || profile === "runtime/default" || profile === "unconfined" || profile.startsWith(localhost)
    ? undefined
    : "is no AppArmor profile";

/** Whether an annotation says the same as a profile of a securityContext. */
const saysTheSame = (annotation: string, { type, localhostProfile }: Value, defaults: readonly string[]): boolean => {
  if (type === "Unconfined") return annotation === "unconfined";
  if (type === "RuntimeDefault") return defaults.includes(annotation);
  return type !== "Localhost" || annotation === localhost + localhostProfile;
};

const judgeSame = (
  key: string,
  annotation: string | undefined,
  profile: Value | undefined,
  defaults: readonly string[],
  report: Report,
): void => {
  if (annotation !== undefined && profile !== undefined && !saysTheSame(annotation, profile, defaults))
    report(
      ["metadata", "annotations", key],
      `'${annotation}' is not what the securityContext says`,
      "take away the annotation, which is the older way",
    );
};

const seccompDefaults = ["runtime/default", "docker/default"];
const appArmorDefaults = ["runtime/default"];

/** What the server itself writes into a container of a Pod, and not of a template. */
const isTakenOver = (annotation: string | undefined): boolean =>
  annotation === "unconfined" ||
  annotation === "runtime/default" ||
  (annotation?.startsWith(localhost) === true && annotation !== localhost);

const judgeContainers = (pod: Value, annotations: Value, isPod: boolean, report: Report): void => {
  for (const list of containerLists)
    for (const { name, securityContext } of (pod[list] ?? []) as readonly Value[]) {
      const seccomp = seccompOfContainer + name;
      judgeSame(seccomp, annotations[seccomp], securityContext?.seccompProfile, seccompDefaults, report);
      if (pod.os?.name === "windows") continue;
      const appArmor = appArmorOfContainer + name;
      const ofPod = isPod && isTakenOver(annotations[appArmor]) ? undefined : pod.securityContext?.appArmorProfile;
      const profile = securityContext?.appArmorProfile ?? ofPod;
      judgeSame(appArmor, annotations[appArmor], profile, appArmorDefaults, report);
    }
};

const judgeKeys = (pod: Value, annotations: Value, report: Report): void => {
  for (const key in annotations) {
    const isAppArmor = key.startsWith(appArmorOfContainer);
    const isSeccomp = key === seccompOfPod || key.startsWith(seccompOfContainer);
    if (!isAppArmor && !isSeccomp) continue;
    const why = isAppArmor ? wrongAppArmor(annotations[key]) : wrongSeccomp(annotations[key]);
    if (why !== undefined) report(["metadata", "annotations", key], `'${annotations[key]}' ${why}`);
    const container = key.slice(appArmorOfContainer.length);
    if (isAppArmor && !containerLists.some((list) => firstWith(pod[list] ?? [], nameOf, container) >= 0))
      report(["metadata", "annotations", key], `the pod has no container '${container}'`);
  }
};

const look: Look = ({ metadata, spec = {} }, report, { object }) => {
  const annotations = metadata?.annotations as Value | undefined;
  if (annotations === undefined) return;
  let any = false;
  for (const key in annotations) if (key.includes("seccomp.security.alpha") || key.startsWith(appArmorOfContainer)) any = true;
  if (!any) return;
  judgeKeys(spec, annotations, report);
  judgeSame(seccompOfPod, annotations[seccompOfPod], spec.securityContext?.seccompProfile, seccompDefaults, report);
  judgeContainers(spec, annotations, object.kind === "Pod", report);
};

export const profileAnnotations: ObjectRule = {
  name: "profile-annotations",
  family: "api",
  severity: "error",
  holds:
    "An annotation that sets a seccomp or AppArmor profile names one, of a container of the pod, and says what the securityContext says",
  on: { "core.v1.Pod": look, "core.v1.PodTemplateSpec": look },
};
