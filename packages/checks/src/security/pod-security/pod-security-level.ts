import type { PodSecurity } from "@ashlar/model";
import type { Value } from "../../rule/object-rule.ts";
import { hostNamespaces, hostPaths, hostPorts, hostProbes, hostProcess } from "./host-access.ts";
import { podView } from "./pod-view.ts";
import { addedCapabilities, droppedCapabilities, privileged, privilegeEscalation, procMount, procMountOfOwnUsers } from "./privileges.ts";
import { appArmor, seccomp, seccompWritten, seLinux } from "./profiles.ts";
import type { Note, Standard } from "./standard.ts";
import { sysctls } from "./sysctls.ts";
import { runAsNonRoot, runAsUser } from "./users.ts";
import { volumeTypes } from "./volumes.ts";

/** One place where a pod breaks a level. */
export interface Breach {
  /** The check of the standard: `run-as-non-root`. */
  readonly check: string;
  /** From the pod or the pod template: `["spec", "containers", 0, "securityContext", "privileged"]`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly remedy?: string;
}

/** What a pod keeps of the Pod Security Standards. */
export interface PodSecurityOf {
  /** The strictest level that it keeps. */
  readonly level: PodSecurity;
  /** What breaks each level; what breaks baseline breaks restricted too. */
  readonly breaks: { readonly baseline: readonly Breach[]; readonly restricted: readonly Breach[] };
}

/** Checks of baseline that one of restricted says more strictly, and from which version on it does. */
const overridden: readonly (readonly [Standard, number])[] = [
  [hostPaths, 0],
  [addedCapabilities, 22],
  [seccomp, 19],
  [procMount, 35],
];

const both: readonly Standard[] = [hostNamespaces, privileged, hostPorts, appArmor, seLinux, sysctls, hostProcess, hostProbes];

const onlyRestricted: readonly Standard[] = [
  ...[privilegeEscalation, droppedCapabilities, procMountOfOwnUsers, volumeTypes],
  ...[runAsNonRoot, runAsUser, seccompWritten],
];

const minorOf = (version: string): number => Number(version.slice(version.indexOf(".") + 1));

const chosen = new Map<string, readonly Standard[]>();

/** The checks of a level in a version of the standard. */
const standardsOf = (level: PodSecurity, minor: number): readonly Standard[] => {
  const key = `${level} ${minor}`;
  const known = chosen.get(key);
  if (known !== undefined) return known;
  const kept = overridden.flatMap(([standard, from]) => (level === "baseline" || minor < from ? [standard] : []));
  const standards = [...both, ...kept, ...(level === "restricted" ? onlyRestricted : [])];
  chosen.set(key, standards);
  return standards;
};

/** Where a pod breaks a level; what breaks baseline breaks restricted too. */
export const breachesAt = (level: PodSecurity, spec: Value, metadata: Value, version: string): readonly Breach[] => {
  if (level === "privileged") return [];
  const minor = minorOf(version);
  const pod = podView(spec, metadata);
  const found: Breach[] = [];
  let check = "";
  const note: Note = (path, message, remedy) => {
    found.push({ check, path, message, ...(remedy !== undefined && { remedy }) });
  };
  for (const { name, find } of standardsOf(level, minor)) {
    check = name;
    find(pod, minor, note);
  }
  return found;
};

/**
 * The strictest level of the Pod Security Standards that a pod keeps, and what breaks the others.
 * @param spec of the pod
 * @param metadata of the pod: its annotations count
 * @param version of the standard, a minor version of Kubernetes: `1.36`. A server takes one above its own for its own.
 */
export const podSecurityLevel = (spec: Value, metadata: Value, version: string): PodSecurityOf => {
  const baseline = breachesAt("baseline", spec, metadata, version);
  const restricted = breachesAt("restricted", spec, metadata, version);
  return {
    level: restricted.length === 0 ? "restricted" : baseline.length === 0 ? "baseline" : "privileged",
    breaks: { baseline, restricted },
  };
};
