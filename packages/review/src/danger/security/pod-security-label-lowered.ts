import { record } from "@ashlar/checks/tree";
import type { DangerRule } from "../danger-rule.ts";

const label = "pod-security.kubernetes.io/enforce";
const version = `${label}-version`;

/** The level that a label means: one that nobody knows is taken for restricted (k8s.io/pod-security-admission, api.PolicyToEvaluate). */
const rankOf = (level: unknown): number => (level === undefined || level === "privileged" ? 0 : level === "baseline" ? 1 : 2);

const minorOf = (written: unknown): number =>
  typeof written === "string" && /^v1\.\d+$/.test(written) ? Number(written.slice(3)) : Number.POSITIVE_INFINITY;

export const podSecurityLabelLowered: DangerRule = {
  name: "pod-security-label-lowered",
  danger: "SECURITY",
  tells: "A namespace lets in pods that it refused: the label of its Pod Security level is lowered, removed or held to an older version",
  kinds: [" Namespace"],
  find: ({ before, after, fields, identity }) => {
    const [was, is] = [record(before?.object.metadata.labels), record(after?.object.metadata.labels)];
    const [from, to] = [rankOf(was[label]), rankOf(is[label])];
    const isOlder = from > 0 && from === to && minorOf(is[version]) < minorOf(was[version]);
    if (to >= from && !isOlder) return [];
    const message = isOlder
      ? `Namespace ${identity.name} holds its pods to ${is[label]} of ${is[version]} instead of ${was[version] ?? "the latest"}`
      : `Namespace ${identity.name} holds its pods to ${is[label] ?? "nothing"} instead of ${was[label]}`;
    const told = fields.filter(
      ({ pattern, path }) => pattern === "metadata.labels" || path.some(({ name }) => name === label || name === version),
    );
    return [{ message, remedy: "keep the level, and move what needs more to a namespace of its own", fields: told }];
  },
};
