import type { Value } from "../../rule/object-rule.ts";
import { namespaceLabels } from "../../tree/namespaces.ts";
import { at, record, records, text } from "../../tree/read.ts";
import { selectorOf, selects } from "../../tree/selector.ts";
import { namespaceOf, type Placed, type Tree } from "../../tree/tree.ts";
import { gatewayGroup } from "../consumers/gateway-references.ts";

/** The routes that a listener takes when it does not say, by its protocol (Gateway API 1.5, RouteGroupKind of AllowedRoutes). */
const kindsByProtocol: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["HTTP", ["HTTPRoute", "GRPCRoute"]],
  ["HTTPS", ["HTTPRoute", "GRPCRoute"]],
  ["TLS", ["TLSRoute", "TCPRoute"]],
  ["TCP", ["TCPRoute"]],
  ["UDP", ["UDPRoute"]],
]);

const admitsKind = ({ protocol, allowedRoutes }: Value, kind: string): boolean => {
  const kinds = records(record(allowedRoutes).kinds);
  if (kinds.length > 0) return kinds.some((each) => each.kind === kind && (text(each.group) ?? gatewayGroup) === gatewayGroup);
  // A protocol of the implementation's own may carry anything.
  return kindsByProtocol.get(protocol)?.includes(kind) ?? true;
};

const admitsNamespace = (tree: Tree, listener: Value, gateway: Placed, namespace: string): boolean => {
  const { from = "Same", selector } = at(listener, "allowedRoutes", "namespaces");
  if (from === "Same") return namespaceOf(gateway.object) === namespace;
  if (from === "None") return false;
  if (from !== "Selector") return true;
  const labels = namespaceLabels(tree, namespace);
  // Nobody here knows the labels of a namespace that others make.
  return labels === undefined || selects(selectorOf(selector), labels);
};

/** Why a listener does not take a route: what it does not allow; undefined where it does. Hostnames are another matter. */
export const refusalOf = (tree: Tree, listener: Value, gateway: Placed, route: Placed): string | undefined => {
  if (!admitsKind(listener, route.object.kind)) return `takes no ${route.object.kind}`;
  const namespace = namespaceOf(route.object);
  return admitsNamespace(tree, listener, gateway, namespace) ? undefined : `takes no routes of namespace '${namespace}'`;
};
