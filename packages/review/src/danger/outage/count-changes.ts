import { at, perTree, text } from "@ashlar/checks/tree";
import { type PodCount, podCounts } from "../../capacity/pod-counts.ts";
import { changesAt } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Found } from "../danger-rule.ts";

/** Fewer pods of an object than before. */
export interface Fewer extends Required<Pick<Found, "fields">> {
  /** Of a set among several. */
  readonly name?: string;
  readonly before: number;
  readonly after: number;
}

/** Where an object says fewer pods than before. */
export const fewerPods = ({ kind, before, after, fields }: ObjectChange): readonly Fewer[] => {
  const keyOf = ({ field, name = "" }: PodCount): string => `${field} ${name}`;
  const is = new Map(podCounts(kind, after?.object).map((each) => [keyOf(each), each]));
  return podCounts(kind, before?.object).flatMap((was) => {
    const now = is.get(keyOf(was));
    if (now === undefined || now.count >= was.count) return [];
    const { name } = was;
    const about = changesAt(fields, was.field).filter(({ path }) => name === undefined || path.some((step) => step.name === name));
    return [{ ...(name !== undefined && { name }), before: was.count, after: now.count, fields: about }];
  });
};

/** Workloads whose pods an Argo Rollout runs in their place (Argo Rollouts 1.9, `workloadRef`). */
export const takenOver = perTree(
  (tree): ReadonlySet<string> =>
    new Set(
      tree.ofKind("argoproj.io", "Rollout").flatMap(({ object }) => {
        const name = text(at(object, "spec", "workloadRef").name);
        return name === undefined ? [] : [`${object.metadata.namespace ?? ""}/${name}`];
      }),
    ),
);
