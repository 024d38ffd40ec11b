import { containersOf, type PodSource, record, records, text } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { podChangeOf } from "./pods/pod-change.ts";

/** The paths of the node that a pod has, and whether it may write there. */
const hostPathsOf = (pod: PodSource): ReadonlyMap<string, boolean> => {
  const found = new Map<string, boolean>();
  const mounts = containersOf(pod).flatMap(({ container }) => records(container.volumeMounts));
  for (const { name, hostPath } of records(pod.spec.volumes)) {
    const path = text(record(hostPath).path);
    if (path === undefined) continue;
    const isWritten = mounts.some((mount) => mount.name === name && mount.readOnly !== true);
    found.set(path, isWritten || found.get(path) === true);
  }
  return found;
};

const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);

export const hostPathWidened: DangerRule = {
  name: "host-path-widened",
  danger: "SECURITY",
  tells: "Pods that have a path of their node get another one, or may newly write to it",
  find: (change, context) => {
    const pods = change.fields.length === 0 ? undefined : podChangeOf(change, context);
    if (pods?.before === undefined) return [];
    const had = [...hostPathsOf(pods.before)];
    // The first path is a breach of baseline, and told as that.
    if (had.length === 0) return [];
    const told = [...hostPathsOf(pods.after)].flatMap(([path, isWritten]) => {
      const around = had.filter(([folder]) => isBelow(path, folder));
      if (around.length === 0) return [`get ${path} of their node`];
      return isWritten && !around.some(([, was]) => was) ? [`may write to ${path} of their node`] : [];
    });
    if (told.length === 0) return [];
    const fields = [
      ...changesWithin(change.fields, `${pods.pattern}.volumes`),
      ...changesWithin(change.fields, pods.pattern).filter(({ pattern }) => pattern.includes(".volumeMounts")),
    ];
    return [
      {
        message: `Pods of ${change.identity.kind} ${told.join(", and ")}`,
        remedy: "mount only the folder that is needed, readOnly",
        fields,
      },
    ];
  },
};
