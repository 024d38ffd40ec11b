import { namespaceOf, type Placed, type PodSource, podsIn, selectedPods } from "@ashlar/checks/tree";
import type { Context } from "../../danger-rule.ts";
import { type Allowed, allowedBy, closes, type Direction, namespaceLabel } from "./allowed.ts";
import { isAllowed } from "./is-allowed.ts";
import { policiesOf, sameIn } from "./policies-of.ts";

/** What pods may newly be reached from, or reach. */
export interface NewlyAllowed {
  readonly pods: Placed;
  readonly direction: Direction;
  /** Left out: everything, for no policy closes the direction any more. */
  readonly allowed?: readonly Allowed[];
}

/** Whether the pods of a peer are the same as before by other labels: the policy only follows them. */
const isRelabelled = ({ before, after }: Context, was: readonly Allowed[], { policy, peer, ports }: Allowed): boolean => {
  if (peer.of !== "pods" || Object.keys(peer.pods.labels).length === 0) return false;
  const namespace = namespaceOf(policy.object);
  if (peer.namespaces.labels[namespaceLabel] !== namespace) return false;
  const pods = selectedPods(after, namespace, peer.pods);
  const formerOf = ({ placed }: PodSource): PodSource | undefined => {
    const former = sameIn(before, placed);
    return former && podsIn(former, before);
  };
  return (
    pods.length > 0 &&
    pods.every((pod) => {
      const former = formerOf(pod);
      const asked = former && { policy, ports, peer: { ...peer, pods: { labels: former.labels, expressions: [] } } };
      return asked !== undefined && isAllowed(was, asked);
    })
  );
};

/**
 * What pods that are there on both sides may newly do in a direction, by all policies that select them.
 * @param asked what a policy allows after the change
 */
export const newlyAllowed = (
  context: Context,
  pods: { readonly before: Placed; readonly after: Placed },
  direction: Direction,
  asked: (policy: Placed) => readonly Allowed[] = (policy) => allowedBy(policy, direction),
): NewlyAllowed | undefined => {
  const was = policiesOf(context.before, pods.before).filter((policy) => closes(policy, direction));
  // Where everything was allowed, nothing can be newly so.
  if (was.length === 0) return undefined;
  const is = policiesOf(context.after, pods.after).filter((policy) => closes(policy, direction));
  if (is.length === 0) return { pods: pods.after, direction };
  const candidates = is.flatMap(asked);
  if (candidates.length === 0) return undefined;
  const known = was.flatMap((policy) => allowedBy(policy, direction));
  const allowed = candidates.filter((each) => !isAllowed(known, each) && !isRelabelled(context, known, each));
  return allowed.length === 0 ? undefined : { pods: pods.after, direction, allowed };
};
