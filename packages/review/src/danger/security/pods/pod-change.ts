import { type PodSource, podsIn, type Value } from "@ashlar/checks/tree";
import type { FieldChange } from "../../../diff/field-change.ts";
import type { ObjectChange } from "../../../diff/object-change.ts";
import type { Context } from "../../danger-rule.ts";
import { formerOf } from "../former.ts";

/** The pods that an object makes, on both sides; before is undefined where they are new. */
export interface PodChange {
  readonly before?: PodSource;
  readonly after: PodSource;
  /** The pattern of the spec of its pods: `spec.template.spec`. */
  readonly pattern: string;
}

/** The pods of a change; undefined where it makes none after it. */
export const podChangeOf = (change: ObjectChange, context: Context): PodChange | undefined => {
  const after = change.after && podsIn(change.after, context.after);
  if (after === undefined) return undefined;
  const former = formerOf(change, context);
  const before = former && podsIn(former, context.before);
  return { after, pattern: after.path.join("."), ...(before !== undefined && { before }) };
};

export const containerLists = ["initContainers", "containers", "ephemeralContainers"] as const;

const isList = (name: string | undefined): boolean => containerLists.some((list) => list === name);

/** The container that a changed value of a pod is of; undefined where it is the pod's own. */
export const containerOf = ({ path }: FieldChange): string | undefined =>
  path.find((step, index) => step.kind === "item" && isList(path[index - 1]?.name))?.name;

/** A container by its name, whichever list of the pod it is in. */
export const containerNamed = (spec: Value | undefined, name: unknown): Value | undefined => {
  for (const list of containerLists) {
    const each: unknown = spec?.[list];
    if (!Array.isArray(each)) continue;
    const found = each.find((container) => container?.name === name);
    if (found !== undefined) return found;
  }
  return undefined;
};
