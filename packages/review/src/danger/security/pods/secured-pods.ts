import type { PodSecurityOf, PodSource } from "@ashlar/checks/tree";
import type { ObjectChange } from "../../../diff/object-change.ts";
import type { Context } from "../../danger-rule.ts";
import { podSecurityOf } from "./pod-breaches.ts";
import { type PodChange, podChangeOf } from "./pod-change.ts";
import { mayBeOfSecurity } from "./security-fields.ts";

/** Pods that are there on both sides, with what they keep of the Pod Security Standards. */
export interface SecuredPods extends PodChange {
  readonly before: PodSource;
  readonly was: PodSecurityOf;
  readonly is: PodSecurityOf;
}

const known = new WeakMap<ObjectChange, SecuredPods>();

/** The pods of a change, where any value changes that the standards look at: most changes are of an image, and they look at much. */
export const securedPods = (change: ObjectChange, context: Context): SecuredPods | undefined => {
  const there = known.get(change);
  if (there !== undefined || !change.fields.some(mayBeOfSecurity)) return there;
  const pods = podChangeOf(change, context);
  if (pods?.before === undefined) return undefined;
  const { before, after } = pods;
  const [was, is] = [podSecurityOf(before, context.kubernetes), podSecurityOf(after, context.kubernetes)];
  const made = { ...pods, before, was, is };
  known.set(change, made);
  return made;
};
