import type { PodSecurity } from "@ashlar/model";
import type { Value } from "../../rule/object-rule.ts";

/** What a namespace says of the pods in it, by one of the three labels. */
export interface Held {
  readonly level: PodSecurity;
  /** The minor version of the standard: `1.35`. */
  readonly version: string;
}

export interface NamespacePolicy {
  /** What the API server refuses pods by; undefined where the namespace does not say. */
  readonly enforce?: Held;
  /** What it warns of. */
  readonly warn?: Held;
  /** What it writes down. */
  readonly audit?: Held;
}

export const labelPrefix = "pod-security.kubernetes.io/";
export const levels: readonly string[] = ["privileged", "baseline", "restricted"];
export const versionPattern = /^v1\.(0|[1-9]\d*)$/;

const minorOf = (version: string): number => Number(version.slice(version.indexOf(".") + 1));

/** A server takes a version above its own for its own, and so one that it cannot read. */
const versionOf = (written: unknown, kubernetes: string): string => {
  if (typeof written !== "string" || !versionPattern.test(written)) return kubernetes;
  return minorOf(written) < minorOf(kubernetes) ? written.slice(1) : kubernetes;
};

/**
 * What the labels of a namespace mean (k8s.io/pod-security-admission, api.PolicyToEvaluate): a level that nobody knows is taken for
 * restricted where it is enforced, and for none elsewhere.
 */
export const namespacePolicy = (labels: Value, kubernetes: string): NamespacePolicy => {
  const held = (mode: string, unknown: PodSecurity): Held | undefined => {
    const level: unknown = labels[labelPrefix + mode];
    if (typeof level !== "string") return undefined;
    return {
      level: levels.includes(level) ? (level as PodSecurity) : unknown,
      version: versionOf(labels[`${labelPrefix}${mode}-version`], kubernetes),
    };
  };
  const [enforce, warn, audit] = [held("enforce", "restricted"), held("warn", "privileged"), held("audit", "privileged")];
  return { ...(enforce && { enforce }), ...(warn && { warn }), ...(audit && { audit }) };
};
