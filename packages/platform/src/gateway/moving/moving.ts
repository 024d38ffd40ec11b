import type { AnyBrick, Brick, Gateway, Problem, SharedOffers } from "@ashlar/model";
import { challengesAsk } from "../gateway-api/challenges-ask.ts";
import { joinOffers, solverOf } from "./join-offers.ts";
import { joinSolvers } from "./join-solvers.ts";

const problemsOf = (from: AnyBrick, to: AnyBrick): readonly Problem[] => {
  if (from.name === to.name)
    return [
      {
        rule: "no-move",
        message: `moves from ${from.name} to ${to.name}, which would be one Application with two owners`,
        remedy: "Change the values of the one gateway, or move to another product",
      },
    ];
  return [from, to]
    .filter(({ moves }) => moves !== undefined)
    .map(({ name }) => ({
      rule: "move-in-a-move",
      message: `moves from or to ${name}, which is a move itself`,
      remedy: "Finish one move before the next: name the gateway that stays",
    }));
};

/**
 * One gateway takes over from another without an outage: both are deployed, every route is attached to both, and both have
 * certificates. When the hosts' names lead to `to` and caches have forgotten the rest, put it alone in the slot: then `from`
 * goes with all it deployed, but for its namespace and CRDs. It offers what both offer and needs what either needs.
 *
 * cert-manager attaches its routes to both, beside the Certificate, so each gateway is asked to take the other's too.
 */
export const moving = <FromOffers extends Gateway, ToOffers extends Gateway, FromNeeds, ToNeeds>({
  from,
  to,
}: {
  readonly from: Brick<FromOffers, FromNeeds>;
  readonly to: Brick<ToOffers, ToNeeds>;
}): Brick<SharedOffers<FromOffers, ToOffers>, FromNeeds & ToNeeds> => ({
  name: `${from.name}-to-${to.name}`,
  namespace: to.namespace,
  team: to.team,
  moves: { from, to },
  offers: (platform) => joinOffers({ brick: from.name, offer: from.offers(platform) }, { brick: to.name, offer: to.offers(platform) }),
  objects: (platform) => {
    const problems = problemsOf(from, to);
    if (problems.length > 0) return problems;
    const [leaving, coming] = [solverOf(from.offers(platform)), solverOf(to.offers(platform))];
    if (leaving === undefined || coming === undefined || joinSolvers(leaving, coming) === undefined) return [];
    return [challengesAsk(from.name, to.namespace), challengesAsk(to.name, from.namespace)];
  },
});
