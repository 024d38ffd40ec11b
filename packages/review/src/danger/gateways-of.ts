import { at, namespaceOf, type Placed, perTree, records, type Tree, text } from "@ashlar/checks/tree";
import { identityKey, identityOfObject } from "../diff/identity.ts";

export const gatewayGroup = "gateway.networking.k8s.io";

const routes = ["GRPCRoute", "HTTPRoute", "TCPRoute", "TLSRoute", "UDPRoute"];

/** The routes of Gateway API 1.5. */
export const routeKinds: readonly string[] = routes.map((kind) => `${gatewayGroup} ${kind}`);

/** The Gateways that a route names, as `namespace/name`. */
export const gatewaysOf = (placed: Placed | undefined): ReadonlySet<string> =>
  new Set(
    placed === undefined
      ? []
      : records(at(placed.object, "spec").parentRefs)
          .filter(({ kind = "Gateway" }) => kind === "Gateway")
          .map(({ namespace, name }) => `${text(namespace) ?? namespaceOf(placed.object)}/${name}`),
  );

/** The routes at each Gateway, by its `namespace/name`; each as one text, the same on both sides. */
export const routesAt = perTree((tree: Tree): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const placed of routes.flatMap((kind) => [...tree.ofKind(gatewayGroup, kind)]))
    for (const gateway of gatewaysOf(placed)) {
      const known = found.get(gateway) ?? new Set();
      known.add(identityKey(identityOfObject(placed.object)));
      found.set(gateway, known);
    }
  return found;
});
