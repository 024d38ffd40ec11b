import { namespaceLabels, type Placed, perTree, podsOf, selectedPods, selects, type Tree, text } from "@ashlar/checks/tree";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context, DangerRule, Found } from "../danger-rule.ts";
import { type Allowed, allowedBy, type Direction, namespaceLabel } from "../security/traffic/allowed.ts";
import { describeAllowed } from "../security/traffic/describe-allowed.ts";
import { type NewlyAllowed, newlyAllowed } from "../security/traffic/newly-allowed.ts";
import { podsOfPolicy, sameIn } from "../security/traffic/policies-of.ts";
import { listNames } from "../served-by.ts";

const directions: readonly Direction[] = ["ingress", "egress"];

const namespacesWithPods = perTree((tree: Tree): readonly string[] => [...new Set(podsOf(tree).map(({ namespace }) => namespace))]);

/** Whether there still is whom a policy let through: pods of the tree. What has addresses alone may be there. Everyone is nobody in particular. */
const isThere = (tree: Tree, { peer }: Allowed): boolean => {
  if (peer.of !== "pods") return peer.of === "addresses" && peer.ranges.length > 0;
  // Most name the one namespace that they mean.
  const named = text(peer.namespaces.labels[namespaceLabel]);
  return (named === undefined ? namespacesWithPods(tree) : [named]).some((namespace) => {
    const labels = namespaceLabels(tree, namespace) ?? { [namespaceLabel]: namespace };
    return selects(peer.namespaces, labels) && selectedPods(tree, namespace, peer.pods).length > 0;
  });
};

/** What pods of a policy could do before and can no more: what they could newly do, were the change undone. */
const lostBy = (change: ObjectChange, { before, after, ...context }: Context): readonly NewlyAllowed[] => {
  const undone: Context = { ...context, before: after, after: before };
  const [tree, policy] = change.before === undefined ? [after, change.after] : [before, change.before];
  if (policy === undefined) return [];
  const asked = (direction: Direction) => (each: Placed) => (each === change.before ? allowedBy(each, direction) : []);
  return podsOfPolicy(tree, policy).flatMap(({ placed }) => {
    const [was, is] = [sameIn(before, placed), sameIn(after, placed)];
    if (was === undefined || is === undefined) return [];
    return directions.flatMap((direction) => newlyAllowed(undone, { before: is, after: was }, direction, asked(direction)) ?? []);
  });
};

const namesOf = (all: readonly NewlyAllowed[]): string =>
  listNames([...new Set(all.map(({ pods: { object } }) => `${object.kind} ${object.metadata.name}`))]);

const verb: Readonly<Record<Direction, string>> = { ingress: "take no more traffic from", egress: "can no more send to" };

const cut = (after: Tree, all: readonly NewlyAllowed[]): readonly Found[] =>
  [...Map.groupBy(all, ({ direction, allowed = [] }) => `${direction} ${describeAllowed(allowed)}`).values()].flatMap((each) => {
    const [first] = each;
    const lost = (first?.allowed ?? []).filter((one) => isThere(after, one));
    if (first === undefined || lost.length === 0) return [];
    const isSure = lost.some(({ peer }) => peer.of === "pods");
    return [
      {
        ...(!isSure && { danger: "CONFIG" as const }),
        message: `Pods of ${namesOf(each)} ${verb[first.direction]} ${describeAllowed(lost)}`,
        remedy: "see first, in the flows that the network plugin records, that nobody does",
      },
    ];
  });

export const networkPolicyNarrowed: DangerRule = {
  name: "network-policy-narrowed",
  danger: "OUTAGE",
  tells: "A NetworkPolicy no longer lets through what it let through by name, and nothing else does",
  kinds: ["networking.k8s.io NetworkPolicy"],
  of: ["created", "changed", "deleted"],
  find: (change, context) => {
    const lost = lostBy(change, context);
    const closed = lost.filter(({ allowed }) => allowed === undefined);
    const found = cut(
      context.after,
      lost.filter(({ allowed }) => allowed !== undefined),
    );
    const fields = change.fields.filter(({ pattern }) => pattern.startsWith("spec"));
    return [
      ...found.map((each) => ({ ...each, fields })),
      ...[...Map.groupBy(closed, ({ direction }) => direction)].map(([direction, each]) => ({
        danger: "CONFIG" as const,
        message: `It is the first to close ${direction} for the pods of ${namesOf(each)}: all that no policy allows is cut`,
        remedy: "see first, in the flows that the network plugin records, what they need",
        fields,
      })),
    ];
  },
};
