import type { Value } from "../../rule/object-rule.ts";
import { perTree } from "../../tree/per-tree.ts";
import { at, records, text, texts } from "../../tree/read.ts";
import { namespaceOf, type Placed } from "../../tree/tree.ts";
import { gatewayGroup, routeKinds } from "../consumers/gateway-references.ts";
import { refusalOf } from "./admits.ts";
import { sharedHostnames } from "./hostnames.ts";

/** A listener that gives a route traffic. */
export interface Attached {
  readonly listener: string;
  readonly hostnames: readonly string[];
}

/** A route at a Gateway of the tree, by one of its `parentRefs`. */
export interface Attachment {
  readonly route: Placed;
  /** To the parent reference. */
  readonly path: readonly (string | number)[];
  readonly gateway: Placed;
  readonly parent: Value;
  /** The listeners that the reference means: all, or those of a section or a port. */
  readonly meant: readonly Value[];
  /** Why those that do not take it do not. */
  readonly refusals: readonly string[];
  readonly attached: readonly Attached[];
}

interface Listeners {
  readonly all: readonly Value[];
  readonly byName: ReadonlyMap<unknown, readonly Value[]>;
}

const listenersOf = perTree(
  (tree): ReadonlyMap<Placed, Listeners> =>
    new Map(
      tree.ofKind(gatewayGroup, "Gateway").map((gateway) => {
        const all = records(at(gateway.object, "spec").listeners);
        return [gateway, { all, byName: Map.groupBy(all, ({ name }) => name) }];
      }),
    ),
);

const meantBy = ({ sectionName, port }: Value, { all, byName }: Listeners): readonly Value[] => {
  const named = sectionName === undefined ? all : (byName.get(sectionName) ?? []);
  return port === undefined ? named : named.filter((listener) => listener.port === port);
};

const describeListener = (listener: Value): string => `listener '${listener.name}'`;

/** Every route of a tree at every Gateway of the tree that it names. */
export const attachmentsOf = perTree((tree): readonly Attachment[] => {
  const attach = (route: Placed, parent: Value, index: number): readonly Attachment[] => {
    if ((text(parent.kind) ?? "Gateway") !== "Gateway" || (text(parent.group) ?? gatewayGroup) !== gatewayGroup) return [];
    const namespace = text(parent.namespace) ?? namespaceOf(route.object);
    const gateway = tree.find(gatewayGroup, "Gateway", namespace, String(parent.name));
    const listeners = gateway && listenersOf(tree).get(gateway);
    if (gateway === undefined || listeners === undefined) return [];
    const meant = meantBy(parent, listeners);
    const hosts = texts(at(route.object, "spec").hostnames);
    const refusals: string[] = [];
    const attached = meant.flatMap((listener): Attached[] => {
      const refusal = refusalOf(tree, listener, gateway, route);
      const hostnames = sharedHostnames(text(listener.hostname), hosts);
      if (refusal !== undefined) refusals.push(`${describeListener(listener)} ${refusal}`);
      else if (hostnames.length === 0) refusals.push(`${describeListener(listener)} is for ${listener.hostname}`);
      return refusal === undefined && hostnames.length > 0 ? [{ listener: String(listener.name), hostnames }] : [];
    });
    return [{ route, path: ["spec", "parentRefs", index], gateway, parent, meant, refusals, attached }];
  };
  return routeKinds.flatMap((kind) =>
    tree
      .ofKind(gatewayGroup, kind)
      .flatMap((route) => records(at(route.object, "spec").parentRefs).flatMap((parent, index) => attach(route, parent, index))),
  );
});
