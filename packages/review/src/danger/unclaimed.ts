import type { ObjectChange } from "../diff/object-change.ts";
import type { DangerRule } from "./danger-rule.ts";
import type { Judged } from "./judge.ts";
import { podTemplateOf, templateChanges } from "./pod-template-of.ts";

export const podTemplate: DangerRule = {
  name: "pod-template",
  danger: "RESTART",
  tells: "The pod template of a workload changes, so that its pods are replaced one after the other",
  find: () => [],
};

export const changed: DangerRule = {
  name: "changed",
  danger: "CONFIG",
  tells: "A value changes that no other rule knows",
  find: () => [],
};

export const created: DangerRule = { name: "created", danger: "ROUTINE", tells: "An object is new", find: () => [] };

export const deleted: DangerRule = {
  name: "deleted",
  danger: "CONFIG",
  tells: "An object goes that holds no data and serves nobody",
  find: () => [],
};

export const leftBehind: DangerRule = {
  name: "left-behind",
  danger: "CONFIG",
  tells: "An object leaves git and stays in the cluster",
  find: () => [],
};

/** The rules that tell what no other rule names. */
export const generalRules: readonly DangerRule[] = [podTemplate, changed, created, deleted, leftBehind];

/** Of other kinds nobody knows here whether something starts again for it. */
const changedMessage = ({ kind, identity }: ObjectChange): string =>
  podTemplateOf(kind) === undefined ? `${identity.kind} changes` : `${identity.kind} changes without a restart`;

/**
 * What is left of a change when every rule has looked: each value is told by one finding at least.
 * @param change with only the fields that no rule named
 * @param isTold whether any rule found something in it
 * @param stays whether it leaves git alone, and not the cluster
 */
export const unclaimed = (change: ObjectChange, isTold: boolean, stays: boolean): readonly Judged[] => {
  if (change.verdict === "created") return isTold ? [] : [{ rule: created, message: `${change.identity.kind} is new` }];
  if (stays) return isTold ? [] : [{ rule: leftBehind, message: `${change.identity.kind} leaves git and stays in the cluster` }];
  if (change.verdict === "deleted") return isTold ? [] : [{ rule: deleted, message: `${change.identity.kind} goes` }];
  const ofTemplate = new Set(templateChanges(change));
  const others = change.fields.filter((field) => !ofTemplate.has(field));
  return [
    ...(ofTemplate.size > 0 ? [{ rule: podTemplate, message: "Its pods are replaced one after the other", fields: [...ofTemplate] }] : []),
    ...(others.length > 0 ? [{ rule: changed, message: changedMessage(change), fields: others }] : []),
  ];
};
