import { type Breach, record, records } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { describeBreaches, newBreaches, newNames } from "./pods/pod-breaches.ts";
import { containerLists, containerNamed, type PodChange } from "./pods/pod-change.ts";
import { securedPods } from "./pods/secured-pods.ts";
import { securityFields } from "./pods/security-fields.ts";

/** Containers that may newly write to their own files; the Pod Security Standards do not ask for that. */
const writable = ({ before, after }: PodChange): readonly string[] =>
  containerLists.flatMap((list) =>
    records(after.spec[list]).flatMap(({ name, securityContext }) => {
      const was = record(containerNamed(before?.spec, name)?.securityContext).readOnlyRootFilesystem;
      return was === true && record(securityContext).readOnlyRootFilesystem !== true ? [String(name)] : [];
    }),
  );

/** What a container that is there on both sides lost, or the pod itself: one that is new lost nothing. */
const isOfKnown = ({ before, after }: PodChange, had: readonly Breach[], breach: Breach): boolean => {
  const named = newNames(had, breach).filter((name) => containerNamed(after.spec, name) !== undefined);
  return named.length === 0 || named.some((name) => containerNamed(before?.spec, name) !== undefined);
};

export const hardeningDropped: DangerRule = {
  name: "hardening-dropped",
  danger: "SECURITY",
  tells: "A container may do more than before at the same Pod Security level: run as root, write to its own files, gain privileges",
  find: (change, context) => {
    const pods = securedPods(change, context);
    if (pods === undefined) return [];
    const { was, is } = pods;
    // What breaks baseline too is told as that; so is a fall from restricted.
    const known = new Set(is.breaks.baseline.map(({ message }) => message));
    const breaches =
      was.level === "restricted"
        ? []
        : newBreaches(pods.before, pods.after, was.breaks.restricted, is.breaks.restricted).filter(
            (breach) => !known.has(breach.message) && isOfKnown(pods, was.breaks.restricted, breach),
          );
    const writes = writable(pods);
    if (breaches.length === 0 && writes.length === 0) return [];
    const told = [
      ...(breaches.length > 0 ? [describeBreaches(breaches)] : []),
      ...writes.map((name) => `container '${name}' may write to its own files`),
    ].join("; ");
    const ofFiles = changesWithin(change.fields, pods.pattern).filter(({ pattern }) =>
      /readOnlyRootFilesystem$|securityContext$/.test(pattern),
    );
    return [
      {
        message: `Pods of ${describeIdentity(change.identity)} are held less than before: ${told}`,
        remedy: "leave the securityContext as it was, and mount an emptyDir where files are written",
        fields: [...new Set([...securityFields(change.fields, pods.pattern, breaches), ...(writes.length > 0 ? ofFiles : [])])],
      },
    ];
  },
};
