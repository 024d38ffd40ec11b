import { at, type Placed, podsIn, type Tree } from "@ashlar/checks/tree";
import { identityKey, identityOfObject } from "../diff/identity.ts";
import type { Context } from "./danger-rule.ts";
import { templateChanges } from "./pod-template-of.ts";
import { rolloutOf } from "./rollout-of.ts";

/** Annotations by which Stakater Reloader replaces pods when what they read changes (Reloader 1.4). */
const reloader = /^(?:(?:configmap|secret)\.)?reloader\.stakater\.com\/(?:auto|reload|search)$/;

const isReloaded = (tree: Tree, workload: Placed): boolean => {
  const pod = podsIn(workload, tree);
  const template = pod === undefined ? {} : at(pod.object, "spec", "template", "metadata");
  const annotations = { ...at(workload.object, "metadata", "annotations"), ...at(template, "annotations") };
  return Object.entries(annotations).some(([name, value]) => reloader.test(name) && value !== "false");
};

/** Kinds whose pods begin anew with each piece of work. */
const passing: ReadonlySet<string> = new Set(["CronJob", "Job", "PodTemplate", "ScaledJob"]);

/** Whether the pods of a workload start again in the same change, or do so anyway. */
export const startsAgain = ({ after, changes }: Context, workload: Placed): boolean => {
  if (passing.has(workload.object.kind) || isReloaded(after, workload)) return true;
  const change = changes.get(identityKey(identityOfObject(workload.object)));
  if (change?.verdict === "created") return true;
  if (change === undefined || templateChanges(change).length === 0) return false;
  const how = rolloutOf(after, workload)?.how;
  return how === "rolling" || how === "at once";
};
