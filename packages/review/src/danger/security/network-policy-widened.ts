import { isEmptySelector, namespaceOf, type Placed, record, selectorOf } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context, DangerRule } from "../danger-rule.ts";
import { staysWithout } from "./stays.ts";
import { type Allowed, allowedBy, closes, type Direction, namespaceLabel } from "./traffic/allowed.ts";
import { coversSelector } from "./traffic/covers-selector.ts";
import { describeAllowed } from "./traffic/describe-allowed.ts";
import { describeNewlyAllowed } from "./traffic/describe-newly-allowed.ts";
import { isAllowed } from "./traffic/is-allowed.ts";
import { isOfNextGateway } from "./traffic/is-of-next-gateway.ts";
import { type NewlyAllowed, newlyAllowed } from "./traffic/newly-allowed.ts";
import { podsOfPolicy, sameIn } from "./traffic/policies-of.ts";

const directions: readonly Direction[] = ["ingress", "egress"];

/** The workloads that a policy selects on either side and that are there on both. */
const stayingPods = ({ before, after }: ObjectChange, context: Context) => {
  const pairs = new Map<Placed, { readonly before: Placed; readonly after: Placed }>();
  for (const { placed } of before === undefined ? [] : podsOfPolicy(context.before, before)) {
    const is = sameIn(context.after, placed);
    if (is !== undefined) pairs.set(is, { before: placed, after: is });
  }
  for (const { placed } of after === undefined ? [] : podsOfPolicy(context.after, after)) {
    const was = sameIn(context.before, placed);
    if (was !== undefined) pairs.set(placed, { before: was, after: placed });
  }
  return [...pairs.values()];
};

const isKnown = ({ before, after }: ObjectChange, context: Context): boolean =>
  (before !== undefined && podsOfPolicy(context.before, before).length > 0) ||
  (after !== undefined && podsOfPolicy(context.after, after).length > 0);

const ofPods = (change: ObjectChange, context: Context): readonly NewlyAllowed[] => {
  const pods = stayingPods(change, context);
  return directions.flatMap((direction) => {
    const closed = change.before !== undefined && closes(change.before, direction);
    const own = change.after === undefined ? [] : allowedBy(change.after, direction);
    const asked = (policy: Placed): readonly Allowed[] => (policy === change.after ? own : []);
    return pods.flatMap((pair) => {
      const found = newlyAllowed(context, pair, direction, asked);
      return found === undefined || (found.allowed === undefined && !closed) ? [] : [found];
    });
  });
};

const selectorIn = ({ object }: Placed) => selectorOf(record(object.spec).podSelector);

/** Of pods that an operator makes nobody here knows more than what the policy says. */
const ofUnknown = ({ before, after }: ObjectChange, context: Context): string | undefined => {
  if (before === undefined) return undefined;
  const where = `the pods that it selects in namespace ${namespaceOf(before.object)}`;
  if (after === undefined) return staysWithout(context.after, before) ? `No longer closes anything for ${where}` : undefined;
  if (!coversSelector(selectorIn(after), selectorIn(before))) return `Selects other pods than before, and may leave ${where} open`;
  for (const direction of directions) {
    if (!closes(before, direction)) continue;
    if (!closes(after, direction)) return `No longer closes ${direction} for ${where}`;
    const had = allowedBy(before, direction);
    const more = allowedBy(after, direction).filter((each) => !isAllowed(had, each));
    if (more.length > 0) return `Newly lets ${direction === "ingress" ? "into" : "out of"} ${where}: ${describeAllowed(more)}`;
  }
  return undefined;
};

/** To send to some pods of a namespace is theirs to let in, which is told where they do. */
const isLetInElsewhere = ({ direction, allowed }: NewlyAllowed): boolean =>
  direction === "egress" &&
  allowed !== undefined &&
  allowed.every(
    ({ peer, ports }) =>
      peer.of === "pods" &&
      !isEmptySelector(peer.pods) &&
      peer.namespaces.labels[namespaceLabel] !== undefined &&
      ports.to - ports.from < 100,
  );

export const networkPolicyWidened: DangerRule = {
  name: "network-policy-widened",
  danger: "SECURITY",
  tells: "Pods that stay may newly be reached, or reach others, by all NetworkPolicies that select them together",
  kinds: ["networking.k8s.io NetworkPolicy"],
  of: ["created", "changed", "deleted"],
  find: (change, context) => {
    const known = isKnown(change, context) ? ofPods(change, context) : [];
    const message = isKnown(change, context) ? known.length > 0 && describeNewlyAllowed(known) : ofUnknown(change, context);
    if (message === undefined || message === false) return [];
    return [
      {
        message,
        remedy: "name the pods, namespaces and ports that need it",
        fields: changesWithin(change.fields, "spec"),
        ...(known.length > 0 && known.every((each) => isLetInElsewhere(each) || isOfNextGateway(context, each)) && { danger: "CONFIG" }),
      },
    ];
  },
};
