import { describeSelector, namespaceOf, record, type Selector, selectorOf, type Tree, text, type Value } from "@ashlar/checks/tree";
import { gatewayGroup } from "../../gateways-of.ts";
import { namespaceLabel } from "../traffic/allowed.ts";
import { coversSelector } from "../traffic/covers-selector.ts";

/** Whose routes a listener newly takes. */
export interface TakenRoutes {
  /** As a sentence goes on: `all namespaces`. */
  readonly whose: string;
  /** All of those namespaces have Gateways of their own: who may write there may do so at the edge anyway. */
  readonly isOfGateways: boolean;
}

const namespacesOf = (listener: Value): Value => record(record(listener.allowedRoutes).namespaces);

const rank: Readonly<Record<string, number>> = { None: 0, Same: 1, Selector: 2, All: 3 };

/** The namespaces that a selector means, where it names each of them. */
const namedBy = ({ labels, expressions }: Selector): readonly string[] | undefined => {
  const [first, more] = [
    ...Object.entries(labels).map(([key, value]) => ({ key, operator: "In", values: [String(value)] })),
    ...expressions,
  ];
  return first?.key === namespaceLabel && first.operator === "In" && more === undefined ? first.values : undefined;
};

const takenBefore = (own: string, from: string, selector: Selector): readonly string[] =>
  from === "Same" ? [own] : from === "Selector" ? (namedBy(selector) ?? []) : [];

const hasGateway = (tree: Tree, namespace: string): boolean =>
  [...tree.ofKind(gatewayGroup, "Gateway")].some(({ object }) => namespaceOf(object) === namespace);

/**
 * What a listener takes now and did not before; undefined where that is nothing (Gateway API 1.5, `allowedRoutes.namespaces`).
 * @param own the namespace of its Gateway
 */
export const takenRoutes = (after: Tree, own: string, listener: { readonly was: Value; readonly is: Value }): TakenRoutes | undefined => {
  const [was, is] = [namespacesOf(listener.was), namespacesOf(listener.is)];
  const [from, to] = [text(was.from) ?? "Same", text(is.from) ?? "Same"];
  const [had, selector] = [selectorOf(was.selector), selectorOf(is.selector)];
  const isWider = (rank[to] ?? 3) > (rank[from] ?? 3) || (from === "Selector" && to === "Selector" && !coversSelector(had, selector));
  if (!isWider) return undefined;
  if (to === "All") return { whose: "all namespaces", isOfGateways: false };
  if (to === "Same") return { whose: "its own namespace", isOfGateways: false };
  const known = takenBefore(own, from, had);
  const more = namedBy(selector)?.filter((each) => !known.includes(each));
  if (more === undefined) return { whose: `namespaces with ${describeSelector(selector) || "any labels"}`, isOfGateways: false };
  if (more.length === 0) return undefined;
  return {
    whose: `${more.length === 1 ? "namespace" : "namespaces"} ${more.map((each) => `'${each}'`).join(", ")}`,
    isOfGateways: more.every((each) => hasGateway(after, each)),
  };
};
