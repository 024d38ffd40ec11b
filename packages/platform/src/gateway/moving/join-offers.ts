import { isDeepStrictEqual } from "node:util";
import type { Gateway, Http01, SharedOffers } from "@ashlar/model";
import { joinLists, joinOutputs } from "./join-outputs.ts";
import { joinSolvers } from "./join-solvers.ts";

/** A brick's name and what it offers. */
export interface Offered<Offer> {
  readonly brick: string;
  readonly offer: Offer;
}

/** How a gateway answers challenges; undefined for one that does not. */
export const solverOf = (offer: Gateway & Partial<Http01>): Http01["http01"] | undefined => offer.http01;

const joinMembers = (from: Offered<unknown>, to: Offered<unknown>, name: string): unknown => {
  const [one, other] = [from.offer, to.offer];
  if (typeof one === "function" && typeof other === "function")
    return (...request: readonly unknown[]) =>
      joinOutputs({ brick: from.brick, outputs: one(...request) }, { brick: to.brick, outputs: other(...request) });
  if (Array.isArray(one) && Array.isArray(other)) return joinLists(one, other);
  if (isDeepStrictEqual(one, other)) return one;
  throw new Error(`${from.brick} and ${to.brick} both offer '${name}', each in its own way, and there is no way to offer both as one`);
};

/**
 * What two gateways offer as one. Requests are handed to both. Challenges are answered through both where both go by the
 * Gateway API, else through the one that leaves, where the clients still go.
 * @throws if both offer a member that is neither a function nor a list, and is not the same
 */
export const joinOffers = <One extends Gateway, Other extends Gateway>(
  from: Offered<One>,
  to: Offered<Other>,
): SharedOffers<One, Other> => {
  const shared = Object.keys(from.offer).filter((name) => name in to.offer && name !== "http01");
  const member = ({ brick, offer }: Offered<Gateway>, name: string) => ({ brick, offer: Reflect.get(offer, name) });
  const [leaving, coming] = [solverOf(from.offer), solverOf(to.offer)];
  return {
    ...Object.fromEntries(shared.map((name) => [name, joinMembers(member(from, name), member(to, name), name)])),
    ...(leaving && coming && { http01: joinSolvers(leaving, coming) ?? leaving }),
  } as unknown as SharedOffers<One, Other>;
};
