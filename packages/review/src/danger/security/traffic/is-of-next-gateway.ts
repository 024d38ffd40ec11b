import { namespaceOf, type Tree, text } from "@ashlar/checks/tree";
import type { Context } from "../../danger-rule.ts";
import { gatewayGroup, routesAt } from "../../gateways-of.ts";
import { type Allowed, allowedBy, namespaceLabel } from "./allowed.ts";
import { isAllowed } from "./is-allowed.ts";
import type { NewlyAllowed } from "./newly-allowed.ts";
import { policiesOf, sameIn } from "./policies-of.ts";

/** The label that a controller gives to the pods of a Gateway, with its name (Gateway API 1.5, GEP-1762). */
const gatewayLabel = "gateway.networking.k8s.io/gateway-name";

/** The Gateway of the tree whose pods a peer is, as `namespace/name`. */
const gatewayOf = (tree: Tree, { peer }: Allowed): string | undefined => {
  if (peer.of !== "pods") return undefined;
  const [namespace, name] = [text(peer.namespaces.labels[namespaceLabel]), text(peer.pods.labels[gatewayLabel])];
  const isThere = namespace !== undefined && name !== undefined && tree.find(gatewayGroup, "Gateway", namespace, name) !== undefined;
  return isThere ? `${namespace}/${name}` : undefined;
};

const isShared = ({ before, after }: Context, from: string, to: string, namespace: string): boolean => {
  const had = routesAt(before).get(from);
  return [...(routesAt(after).get(to) ?? [])].some((route) => had?.has(route) === true && route.includes(`/${namespace}/`));
};

/**
 * Whether pods that a Gateway reached may only be reached on the same ports by another one, to which a route of theirs goes: the first
 * step of a move between Gateways, which is the same traffic by another way.
 */
export const isOfNextGateway = (context: Context, { pods, direction, allowed = [] }: NewlyAllowed): boolean => {
  const was = sameIn(context.before, pods);
  if (direction !== "ingress" || was === undefined || allowed.length === 0) return false;
  const known = policiesOf(context.before, was).flatMap((policy) => allowedBy(policy, direction));
  return allowed.every((each) => {
    const to = gatewayOf(context.after, each);
    if (to === undefined) return false;
    return known.some((one) => {
      const from = gatewayOf(context.before, one);
      const isSamePort = isAllowed([{ ...one, peer: each.peer }], each);
      return from !== undefined && from !== to && isSamePort && isShared(context, from, to, namespaceOf(pods.object));
    });
  });
};
