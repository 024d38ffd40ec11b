import { podsIn, records, text, type Value } from "@ashlar/checks/tree";
import type { FieldChange } from "../diff/field-change.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import type { Context } from "./danger-rule.ts";

/** A container that is there before and after, by its name. */
export interface ContainerPair {
  readonly name: string;
  readonly before: Value;
  readonly after: Value;
  /** What changes in it. */
  readonly fields: readonly FieldChange[];
}

const lists = ["containers", "initContainers"] as const;

/** Long-lived: an init container is that when it restarts. */
const runs = (list: string, { restartPolicy }: Value): boolean => list === "containers" || restartPolicy === "Always";

/** The containers of a workload that run as long as its pods, before and after; those that do not change are left out. */
export const containerPairs = (change: ObjectChange, { before, after }: Context): readonly ContainerPair[] => {
  const was = change.before && podsIn(change.before, before);
  const is = change.after && podsIn(change.after, after);
  if (was === undefined || is === undefined) return [];
  return lists.flatMap((list) => {
    const now = new Map(records(is.spec[list]).map((container) => [text(container.name), container]));
    return records(was.spec[list]).flatMap((container) => {
      const name = text(container.name);
      const other = now.get(name);
      if (name === undefined || other === undefined || other === container || !runs(list, other)) return [];
      const fields = change.fields.filter(({ path }) => path.some((step, at) => step.name === name && path[at - 1]?.name === list));
      return fields.length === 0 ? [] : [{ name, before: container, after: other, fields }];
    });
  });
};

/** The changes of a container within one of its fields: `readinessProbe`, `resources.limits`. */
export const changesIn = ({ fields }: ContainerPair, field: string): readonly FieldChange[] =>
  fields.filter(({ pattern }) => {
    const [, below = ""] = /(?:containers|initContainers)\[\](?:\.(.*))?$/.exec(pattern) ?? [];
    return below === field || below.startsWith(`${field}.`) || below.startsWith(`${field}{`) || field.startsWith(`${below}.`);
  });
